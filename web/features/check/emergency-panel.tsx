import { AnswerSheet } from '../../coordinator/receipt/answer-sheet.tsx';
import { knownAnswer } from '../../coordinator/receipt/known-answer.ts';
import { StayConfirmed } from '../../coordinator/receipt/stay-confirmed.tsx';
import { sayInstant } from '../../ui/day.ts';
import { useArrival } from '../../ui/use-arrival.ts';
import { useWords } from '../../words/language.tsx';
import type { EmergencyPlacement } from './use-emergency.ts';

/** It is done; the answer that came with it is shown all the same. */
export function EmergencyPanel({ emergency }: { readonly emergency: EmergencyPlacement }) {
  const { steps, answer } = useWords();
  const heading = useArrival<HTMLHeadingElement>();
  const { placement, check, consultation } = emergency;
  const known = knownAnswer(check.answer);
  return (
    <section className="answer-panel" aria-label={answer.region}>
      <div className="step">
        <h2 ref={heading} tabIndex={-1}>
          {steps.emergencyDone(placement.to ?? '')}
        </h2>
        <p>{steps.emergencyNow(consultation.number, sayInstant(consultation.answerBy))}</p>
        <StayConfirmed stay={placement} />
      </div>
      {known !== null && <AnswerSheet receipt={check} answer={known} />}
    </section>
  );
}
