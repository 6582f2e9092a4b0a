import type { ReceiptFragment } from '#schema/generated/coordinator-operations.ts';
import { Confirming } from '../../coordinator/receipt/confirming.tsx';
import { sayInstant } from '../../ui/day.ts';
import { useWords } from '../../words/language.tsx';
import { OverrideForm } from './override-form.tsx';
import type { WholeConsultation } from './use-consultations.ts';

type Props = {
  readonly consultation: WholeConsultation;
  readonly onRenewed: (receipt: ReceiptFragment) => void;
  readonly onAgain: () => void;
};

/** Against the police's advice only with the approval of the decision-maker whom the delegation order names. */
export function OverrideStep({ consultation, onRenewed, onAgain }: Props) {
  const { consultations } = useWords();
  const { override, check, id } = consultation;
  if (override === null)
    return (
      <div className="step-part">
        <p>{consultations.overrideMeans}</p>
        <OverrideForm consultationId={id} />
      </div>
    );
  return (
    <div className="step-part">
      <p className="done">{consultations.overrideStatuses[override.status]}</p>
      <p>
        <strong>{consultations.overrideOurReason}</strong> {override.reason}
      </p>
      {override.decisionReason !== null && (
        <p>
          <strong>{consultations.overrideTheirReason}</strong> {override.decisionReason}{' '}
          {override.decidedAt !== null && <span className="soft">{sayInstant(override.decidedAt)}</span>}
        </p>
      )}
      {override.status === 'REQUESTED' && <p className="soft">{consultations.overrideWaiting}</p>}
      {override.status === 'REFUSED' && <OverrideForm consultationId={id} refused={override.id} />}
      {override.status === 'APPROVED' && (
        <Confirming
          receipt={check}
          consultationId={id}
          approvalId={override.id}
          onRenewed={onRenewed}
          onAgain={onAgain}
        />
      )}
    </div>
  );
}
