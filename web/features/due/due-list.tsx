import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';

export type DueRow = {
  readonly id: string;
  readonly caseNumber: string;
  readonly about: string;
  readonly when: string;
  readonly action: string;
  readonly onAct: () => void;
};

/** Nothing of a kind: nothing is said of it. */
export function DueList({ heading, rows }: { readonly heading: string; readonly rows: readonly DueRow[] }) {
  if (rows.length === 0) return null;
  return (
    <Section heading={heading} aside={<span className="soft">{rows.length}</span>}>
      <ul className="due-list">
        {rows.map(({ id, caseNumber, about, when, action, onAct }) => (
          <li key={id}>
            <strong>{caseNumber}</strong>
            <span>{about}</span>
            <span className="due-when">{when}</span>
            <Button look="quiet" aria-label={`${action}: ${caseNumber}, ${about}`} onPress={onAct}>
              {action}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
