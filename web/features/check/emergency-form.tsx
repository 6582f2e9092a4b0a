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
import { Causes } from '../../coordinator/receipt/causes.tsx';
import { useKept } from '../../service/kept.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { addDays, today } from '../../ui/day.ts';
import { TextArea } from '../../ui/text-area.tsx';
import { useWords } from '../../words/language.tsx';
import type { Content } from './draft.ts';
import { type EmergencyPlacement, useEmergency } from './use-emergency.ts';

/** Authority: DESIGN, "From question to placement", 3. */
const lengths = [1, 2, 3];
const mostLetters = 1_000;

type Props = {
  readonly content: Content;
  readonly onCancel: () => void;
  readonly onPlaced: (emergency: EmergencyPlacement) => void;
};

export function EmergencyForm({ content, onCancel, onPlaced }: Props) {
  const words = useWords();
  const { steps } = words;
  const [reason, setReason] = useKept('emergency', '');
  const [to, setTo] = useState(addDays(today(), 3));
  const [problems, setProblems] = useState<Problems>({});
  const placing = useEmergency();
  const submit = () => {
    const found = problemsAmong({ reason: findTextProblem(reason, mostLetters) });
    setProblems(found);
    if (hasProblems(found)) return;
    const { from: _from, ...asked } = content;
    placing.mutate(
      { ...asked, to, reason: reason.trim() },
      {
        onSuccess: (outcome) => {
          setProblems(problemOf(outcome));
          if (outcome.__typename !== 'EmergencyPlacement') return;
          setReason('');
          onPlaced(outcome);
        },
      },
    );
  };
  return (
    <>
      <p>{steps.emergencyMeans}</p>
      <p className="soft">{steps.emergencyAbout}</p>
      <div role="status">
        {placing.data?.__typename === 'PlaceUnavailable' && <Causes causes={placing.data.causes} />}
      </div>
      <DeedForm
        label={steps.emergencyHeading}
        submit={steps.emergencyPlace}
        deed={placing}
        problems={problems}
        fields={['reason', 'to']}
        onSubmit={submit}
        onCancel={onCancel}
      >
        <ChoiceField
          name="to"
          label={steps.emergencyUntil}
          error={sayProblem(words, problems['to'], '')}
          options={lengths.map((count) => {
            const day = addDays(today(), count);
            return { id: day, text: steps.emergencyDays(day, count) };
          })}
          value={to}
          onChange={setTo}
        />
        <TextArea
          name="reason"
          label={steps.emergencyReason}
          hint={steps.emergencyReasonHint}
          error={sayProblem(words, problems['reason'], steps.emergencyReasonMissing)}
          value={reason}
          onChange={setReason}
        />
        <p className="soft">{steps.recordAfterwards}</p>
      </DeedForm>
    </>
  );
}
