import { useState } from 'react';
import type { ReceiptFragment } from '#schema/generated/coordinator-operations.ts';
import { AnswerSheet } from './answer-sheet.tsx';
import { BeforeAfter } from './before-after.tsx';
import { CannotTell } from './cannot-tell.tsx';
import { knownAnswer } from './known-answer.ts';
import { NextStep } from './next-step.tsx';
import { useAskAgain } from './use-ask-again.ts';

type Props = {
  readonly receipt: ReceiptFragment;
  /** The stay that this one is to lengthen or take the place of. */
  readonly placementId?: string | undefined;
  /** Asks the same once more; elsewhere than on the page of the check, that is where one is taken. */
  readonly onAgain?: () => void;
};

/** An answer with what can be done with it. Where confirming found a worse one, the new answer takes its place beside the old. */
export function Answered({ receipt, placementId, onAgain }: Props) {
  const [renewed, setRenewed] = useState<ReceiptFragment | null>(null);
  const current = renewed ?? receipt;
  const askElsewhere = useAskAgain(receipt);
  const again = onAgain ?? askElsewhere;
  const answer = knownAnswer(current.answer);
  if (answer === null) return <CannotTell onAgain={again} />;
  return (
    <>
      {renewed !== null && <BeforeAfter before={receipt} after={renewed} />}
      <AnswerSheet receipt={current} answer={answer}>
        <NextStep key={current.id} receipt={current} placementId={placementId} onRenewed={setRenewed} onAgain={again} />
      </AnswerSheet>
    </>
  );
}
