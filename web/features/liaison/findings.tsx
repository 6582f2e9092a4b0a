import type { UseQueryResult } from '@tanstack/react-query';
import type { FindingPartsFragment } from '#schema/generated/police-liaison-operations.ts';
import { Loaded } from '../../service/loaded.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/language.tsx';
import { FindingCard } from './finding-card.tsx';
import type { Without } from './use-liaison.ts';

export type Change = {
  readonly query: UseQueryResult<readonly Without[]>;
  readonly isAsked: boolean;
  readonly onAsk: () => void;
};

type Props = { readonly findings: readonly FindingPartsFragment[]; readonly change?: Change };

/** Why: each finding with its path, the worst first; and what would change them, when somebody wonders. */
export function Findings({ findings, change }: Props) {
  const { liaison } = useWords();
  const without = change?.query.data;
  if (findings.length === 0)
    return (
      <Notice heading={liaison.noFindings}>
        <p>{liaison.noFindingsMeans}</p>
      </Notice>
    );
  return (
    <section className="findings" aria-labelledby="findings-heading">
      <div className="findings-head">
        <h2 id="findings-heading">{liaison.findings(findings.length)}</h2>
        {change !== undefined && !change.isAsked && (
          <Button look="quiet" onPress={change.onAsk}>
            {liaison.change}
          </Button>
        )}
      </div>
      {change?.isAsked && (
        <Loaded query={change.query} waiting={liaison.changing} failed={liaison.changeFailed}>
          {(judged) => judged.length === 0 && <p className="form-note">{liaison.noConsent}</p>}
        </Loaded>
      )}
      <ol className="finding-list">
        {findings.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of findings is what names them
          <li key={index}>
            <FindingCard finding={finding} without={without?.[index]} />
          </li>
        ))}
      </ol>
      <p className="soft">{liaison.legend}</p>
    </section>
  );
}
