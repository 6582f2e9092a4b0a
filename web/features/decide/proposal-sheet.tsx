import { sayInstant } from '../../ui/day.ts';
import { useWords } from '../../words/language.tsx';
import type { Proposal } from './use-decisions.ts';

/** The question, its answer, and both sides' words, before anything is decided. */
export function ProposalSheet({ proposal }: { readonly proposal: Proposal }) {
  const { decide, answer } = useWords();
  const { pseudonym, caseNumber, office, place, from, to, requestedBy, requestedAt } = proposal;
  return (
    <>
      <h2 id="proposal-heading">
        {pseudonym} · {caseNumber}
      </h2>
      <dl className="proposal-facts">
        <Fact term={decide.place}>{place}</Fact>
        <Fact term={decide.period}>
          {from} – {to ?? decide.openEnded}
        </Fact>
        <Fact term={decide.answer}>{answer.words[proposal.answer].word}</Fact>
        <Fact term={decide.asked}>
          {requestedBy}
          <p className="soft">
            {office}, <span className="nowrap">{sayInstant(requestedAt)}</span>
          </p>
        </Fact>
      </dl>
      <div className="sides">
        <Side heading={decide.advice} text={proposal.advice}>
          {proposal.suggestedPlaces.length > 0 && (
            <p className="soft">
              {decide.instead}: {proposal.suggestedPlaces.join(', ')}
            </p>
          )}
        </Side>
        <Side heading={decide.proposal} text={proposal.reason} />
      </div>
    </>
  );
}

const Fact = ({ term, children }: { readonly term: string; readonly children: React.ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

type SideProps = { readonly heading: string; readonly text: string; readonly children?: React.ReactNode };

const Side = ({ heading, text, children }: SideProps) => (
  <section className="side">
    <h3>{heading}</h3>
    <blockquote>
      <p>{text}</p>
    </blockquote>
    {children}
  </section>
);
