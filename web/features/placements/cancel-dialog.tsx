import { useState } from 'react';
import {
  CancelPlacementDocument,
  type CancelPlacementInput,
  type CancelPlacementMutation,
} from '#schema/generated/coordinator-operations.ts';
import { DeedForm } from '../../coordinator/deed-form.tsx';
import {
  findTextProblem,
  hasProblems,
  type Problems,
  problemOf,
  problemsAmong,
  sayProblem,
} from '../../coordinator/problems.ts';
import { useDeed } from '../../coordinator/use-deed.ts';
import { useKept } from '../../service/kept.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useWords } from '../../words/language.tsx';
import type { WholePlacement } from './use-placements.ts';

type Props = { readonly stay: WholePlacement; readonly enteredInError: boolean; readonly onClose: () => void };
const mostLetters = 1_000;

/** Takes back one that has not begun, or one that never was. */
export function CancelDialog({ stay, enteredInError, onClose }: Props) {
  const words = useWords();
  const { placements } = words;
  const { verb, means } = placements.changes[enteredInError ? 'MISTAKEN' : 'CANCEL'];
  const name = `cancel ${stay.id}`;
  const [reason, setReason] = useKept(name, '');
  const [problems, setProblems] = useState<Problems>({});
  const cancelling = useDeed<Omit<CancelPlacementInput, 'operationId'>, CancelPlacementMutation['cancelPlacement']>(
    async (ask, input) => (await ask(CancelPlacementDocument, { input })).cancelPlacement,
    name,
  );
  const submit = () => {
    const found = problemsAmong({ reason: findTextProblem(reason, mostLetters) });
    setProblems(found);
    if (hasProblems(found)) return;
    cancelling.mutate(
      { placementId: stay.id, enteredInError, reason: reason.trim() },
      {
        onSuccess: (outcome) => {
          setProblems(problemOf(outcome));
          if (outcome.__typename === 'Placement') onClose();
        },
      },
    );
  };
  return (
    <Dialog heading={verb} isOpen>
      <p>{means}</p>
      <DeedForm
        label={verb}
        submit={verb}
        deed={cancelling}
        problems={problems}
        fields={['reason']}
        onSubmit={submit}
        onCancel={onClose}
      >
        <TextArea
          name="reason"
          label={placements.reason}
          hint={placements.reasonHint}
          error={sayProblem(words, problems['reason'], placements.reasonMissing)}
          value={reason}
          onChange={setReason}
        />
      </DeedForm>
    </Dialog>
  );
}
