import { Button } from '../../../ui/button.tsx';

type Props = {
  readonly heading: string;
  readonly means?: string;
  readonly facts: readonly { readonly id: string; readonly text: string }[];
  readonly onOpen: (id: string) => void;
};

/** Something that is there already and may be the same, said where it is about to be recorded. */
export const FactHint = ({ heading, means, facts, onOpen }: Props) => (
  <div className="fact-hint" role="status">
    <strong>{heading}</strong>
    {means !== undefined && <p>{means}</p>}
    <ul>
      {facts.map(({ id, text }) => (
        <li key={id}>
          <Button look="bare" onPress={() => onOpen(id)}>
            {text}
          </Button>
        </li>
      ))}
    </ul>
  </div>
);
