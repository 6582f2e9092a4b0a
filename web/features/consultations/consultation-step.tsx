import { useState } from 'react';
import type { ReceiptFragment } from '#schema/generated/coordinator-operations.ts';
import { Answered } from '../../coordinator/receipt/answered.tsx';
import { BeforeAfter } from '../../coordinator/receipt/before-after.tsx';
import { Confirming } from '../../coordinator/receipt/confirming.tsx';
import { useAskAgain } from '../../coordinator/receipt/use-ask-again.ts';
import { useWords } from '../../words/language.tsx';
import { OverrideStep } from './override-step.tsx';
import type { WholeConsultation } from './use-consultations.ts';

type Props = { readonly consultation: WholeConsultation };

/**
 * What the police's answer allows: confirming, or asking the decision-maker first. Confirming uses the consultation up, and what came of
 * it is to be read all the same: the step stays as it was.
 */
export function ConsultationStep({ consultation }: Props) {
  const { steps } = useWords();
  const [renewed, setRenewed] = useState<ReceiptFragment | null>(null);
  const [unused, setUnused] = useState(consultation);
  if (consultation.status !== 'USED' && consultation !== unused) setUnused(consultation);
  const { status, check, id } = unused;
  const onAgain = useAskAgain(check);
  if (renewed !== null)
    return (
      <>
        <BeforeAfter before={check} after={renewed} />
        <Answered receipt={renewed} />
      </>
    );
  if (status !== 'APPROVED' && status !== 'ADVISED_AGAINST') return null;
  return (
    <section className="step" aria-label={steps.next}>
      <h3>{steps.next}</h3>
      {status === 'APPROVED' ? (
        <Confirming receipt={check} consultationId={id} onRenewed={setRenewed} onAgain={onAgain} />
      ) : (
        <OverrideStep consultation={unused} onRenewed={setRenewed} onAgain={onAgain} />
      )}
    </section>
  );
}
