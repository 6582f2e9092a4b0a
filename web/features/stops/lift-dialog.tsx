import { useState } from 'react';
import { DeedForm } from '../../coordinator/deed-form.tsx';
import {
  findTextProblem,
  hasProblems,
  type Problems,
  problemOf,
  problemsAmong,
  sayProblem,
} from '../../coordinator/problems.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useWords } from '../../words/language.tsx';
import { type NationalStop, useLifting } from './use-stops.ts';

type Props = {
  readonly stop: NationalStop;
  readonly onTold: (text: string) => void;
  readonly onClose: () => void;
};

/** Lifts a stop, with a reason. One that somebody else has lifted meanwhile is said to be. */
export function LiftDialog({ stop, onTold, onClose }: Props) {
  const words = useWords();
  const { stops } = words;
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const lifting = useLifting();
  const { name } = stop.supplier;
  const end = (text: string) => {
    onTold(text);
    onClose();
  };
  const submit = () => {
    const found = problemsAmong({ reason: findTextProblem(reason, 1_000) });
    setProblems(found);
    if (hasProblems(found)) return;
    lifting.mutate(
      { stopId: stop.id, reason: reason.trim() },
      {
        onSuccess: (outcome) => {
          setProblems(problemOf(outcome));
          if (outcome.__typename === 'PlacementStop') end(stops.lifted(name));
          if (outcome.__typename === 'NotFound') end(stops.liftedBefore(name));
        },
      },
    );
  };
  return (
    <Dialog heading={stops.liftOf(name)} isOpen>
      <p>{stops.liftMeans}</p>
      <DeedForm
        label={stops.liftOf(name)}
        submit={stops.lift}
        deed={lifting}
        problems={problems}
        fields={['reason']}
        onSubmit={submit}
        onCancel={onClose}
      >
        <TextArea
          name="reason"
          label={stops.reason}
          hint={stops.reasonHint}
          error={sayProblem(words, problems['reason'], stops.reasonMissing)}
          value={reason}
          onChange={(written) => {
            setReason(written);
            setProblems({});
          }}
        />
      </DeedForm>
    </Dialog>
  );
}
