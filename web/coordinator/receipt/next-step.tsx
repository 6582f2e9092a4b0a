import type { ReceiptFragment } from '#schema/generated/coordinator-operations.ts';
import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/language.tsx';
import { room } from '../rooms.ts';
import { Confirming } from './confirming.tsx';
import { Consulting } from './consulting.tsx';
import { Expired } from './expired.tsx';
import { Verifying } from './verifying.tsx';
import './steps.css';

type Props = {
  readonly receipt: ReceiptFragment;
  readonly placementId?: string | undefined;
  readonly onRenewed: (receipt: ReceiptFragment) => void;
  readonly onAgain: () => void;
};

/** What an answer allows. Authority: DESIGN, "From question to placement", 2. */
export function NextStep(props: Props) {
  const { steps } = useWords();
  return (
    <section className="step" aria-label={steps.next}>
      <h3>{steps.next}</h3>
      <Step {...props} />
    </section>
  );
}

function Step({ receipt, placementId, onRenewed, onAgain }: Props) {
  const { members } = receipt;
  if (receipt.validUntil <= new Date().toISOString()) return <Expired onAgain={onAgain} />;
  if (receipt.answer === 'NO_KNOWN_RISK')
    return <Confirming receipt={receipt} placementId={placementId} onRenewed={onRenewed} onAgain={onAgain} />;
  if (members.some(({ hasConsent }) => !hasConsent)) return <NoConsent receipt={receipt} />;
  return (
    <>
      {receipt.answer === 'INSUFFICIENT_BASIS' && <Verifying receipt={receipt} />}
      <Consulting receipt={receipt} onAgain={onAgain} />
    </>
  );
}

/** Nobody may be asked about without consent: whose is missing, and where it is recorded. */
function NoConsent({ receipt }: Pick<Props, 'receipt'>) {
  const { answer, steps } = useWords();
  const { open } = useRooms();
  const names = receipt.members.filter(({ hasConsent }) => !hasConsent).map(({ pseudonym }) => pseudonym);
  return (
    <>
      <p>
        <strong>{answer.consentMissing(names.join(', '))}</strong> {steps.consentFirst}
      </p>
      <div>
        <Button onPress={() => open(room.cases, receipt.case.id)}>{steps.toCase(receipt.case.caseNumber)}</Button>
      </div>
    </>
  );
}
