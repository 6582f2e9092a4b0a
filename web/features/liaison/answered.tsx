import type { ConsultationPartsFragment } from '#schema/generated/police-liaison-operations.ts';
import { useWords } from '../../words/language.tsx';
import { Fact } from './fact.tsx';

/** What the police answered, for their own eyes. */
export function Answered({ consultation }: { readonly consultation: ConsultationPartsFragment }) {
  const { liaison } = useWords();
  const { status, reason, advice, suggestedPlaces } = consultation;
  return (
    <section className="answered">
      <h2>{liaison.answeredWith}</h2>
      <dl className="facts">
        <Fact term={liaison.decision}>{liaison.status[status]}</Fact>
        {suggestedPlaces.length > 0 && (
          <Fact term={liaison.towns}>{suggestedPlaces.map(({ label }) => label).join(', ')}</Fact>
        )}
        {advice !== null && <Fact term={liaison.advice}>{advice}</Fact>}
        {reason !== null && <Fact term={liaison.reason}>{reason}</Fact>}
      </dl>
    </section>
  );
}
