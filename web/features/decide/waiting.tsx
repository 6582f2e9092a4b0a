import { useState } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { useGone } from '../../ui/use-gone.ts';
import { useWords } from '../../words/language.tsx';
import { DecisionForm } from './decision-form.tsx';
import { ProposalSheet } from './proposal-sheet.tsx';
import type { Proposal } from './use-decisions.ts';

/** One proposal at a time, the oldest first; the others stand beside it by name. Where the one that is shown waits no longer, that is said. */
export function Waiting({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const { decide } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const proposal = proposals.find(({ id }) => id === chosen) ?? proposals[0];
  const settle = useGone(proposal?.id ?? null, proposals, () => setTold(decide.gone));
  return (
    <section className="waiting" aria-label={decide.waiting}>
      <p role="status" className="told">
        {told}
      </p>
      {proposal === undefined ? (
        <Notice heading={decide.nothing}>
          <p>{decide.nothingMeans}</p>
        </Notice>
      ) : (
        <>
          <p className="soft">{decide.lead}</p>
          {proposals.length > 1 && <Others proposals={proposals} shown={proposal.id} onChoose={setChosen} />}
          <article className="proposal" aria-labelledby="proposal-heading">
            <ProposalSheet proposal={proposal} />
            <DecisionForm
              key={proposal.id}
              proposal={proposal}
              onTold={setTold}
              onSettled={() => settle(proposal.id)}
            />
          </article>
        </>
      )}
    </section>
  );
}

type OthersProps = {
  readonly proposals: readonly Proposal[];
  readonly shown: string;
  readonly onChoose: (id: string) => void;
};

function Others({ proposals, shown, onChoose }: OthersProps) {
  const { decide } = useWords();
  return (
    <nav aria-label={decide.count(proposals.length)}>
      <p className="others-count">{decide.count(proposals.length)}</p>
      <ul className="others">
        {proposals.map(({ id, pseudonym, caseNumber, place }) => (
          <li key={id}>
            <button
              type="button"
              className="other"
              aria-current={id === shown ? 'true' : undefined}
              onClick={() => onChoose(id)}
            >
              <strong>{pseudonym}</strong> {caseNumber} · {place}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
