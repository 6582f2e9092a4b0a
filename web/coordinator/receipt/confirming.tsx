import { useState } from 'react';
import {
  ChangePlacementDocument,
  ConfirmPlacementDocument,
  type ConfirmPlacementMutation,
  type ReceiptFragment,
} from '#schema/generated/coordinator-operations.ts';
import { CheckBoxField } from '../../ui/check-box.tsx';
import { useWords } from '../../words/language.tsx';
import { DeedForm } from '../deed-form.tsx';
import type { Problems } from '../problems.ts';
import { useDeed } from '../use-deed.ts';
import { ConfirmOutcome } from './confirm-outcome.tsx';
import './steps.css';

export type Confirmed = ConfirmPlacementMutation['confirmPlacement'];
type Content = {
  readonly checkId: string;
  readonly consultationId: string | null;
  readonly approvalId: string | null;
  readonly placementId: string | null;
};

type Props = {
  readonly receipt: ReceiptFragment;
  /** The answered consultation, and the approval to go against its advice. */
  readonly consultationId?: string;
  readonly approvalId?: string;
  /** The stay that this one lengthens or takes the place of. */
  readonly placementId?: string | undefined;
  /** The answer is worse by now: the old one must leave the page at once. */
  readonly onRenewed: (receipt: ReceiptFragment) => void;
  /** Asks the same question once more, where the receipt is too old. */
  readonly onAgain: () => void;
};

/** After these, pressing the same button once more could only be told the same. */
const settled: readonly string[] = ['Placement', 'CheckExpired', 'AlreadyPlaced'] satisfies Confirmed['__typename'][];

/** Confirms after the coordinator has said that they know what the answer does not mean. */
export function Confirming({ receipt, consultationId, approvalId, placementId, onRenewed, onAgain }: Props) {
  const { steps } = useWords();
  const [isRead, setRead] = useState(false);
  const [problems, setProblems] = useState<Problems>({});
  const confirming = useConfirming();
  const send = (instead: string | null) =>
    confirming.mutate(
      {
        ...{ checkId: receipt.id, consultationId: consultationId ?? null, approvalId: approvalId ?? null },
        placementId: instead,
      },
      { onSuccess: (told) => told.__typename === 'CheckOutdated' && onRenewed(told.check) },
    );
  const submit = () => {
    setProblems(isRead ? {} : { isRead: 'MISSING' });
    if (isRead) send(placementId ?? null);
  };
  const against =
    approvalId !== undefined ? 'OVERRIDE' : consultationId !== undefined ? 'CONSULTATION' : 'NO_KNOWN_RISK';
  const outcome = confirming.data;
  return (
    <div className="step-part">
      <div role="status">
        {outcome !== undefined && <ConfirmOutcome outcome={outcome} onInstead={send} onAgain={onAgain} />}
      </div>
      {!settled.includes(outcome?.__typename ?? '') && (
        <DeedForm
          label={steps.confirm}
          submit={placementId === undefined ? steps.confirm : steps.confirmChange}
          deed={confirming}
          problems={problems}
          fields={[]}
          onSubmit={submit}
        >
          <CheckBoxField
            name="isRead"
            error={problems['isRead'] === undefined || isRead ? null : steps.acknowledgeFirst}
            isSelected={isRead}
            onChange={setRead}
          >
            {steps.acknowledge[against]}
          </CheckBoxField>
        </DeedForm>
      )}
    </div>
  );
}

/** A stay of its own, or in the place of one that there is. */
const useConfirming = () =>
  useDeed<Content, Confirmed>(async (ask, { placementId, ...input }) =>
    placementId === null
      ? (await ask(ConfirmPlacementDocument, { input })).confirmPlacement
      : (await ask(ChangePlacementDocument, { input: { ...input, placementId } })).changePlacement,
  );
