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
const longest = 3;
const lengths = [1, 2, longest];
const name = 'emergency';
const mostLetters = 1_000;

type Props = {
  readonly content: Content;
  readonly onCancel: () => void;
  readonly onPlaced: (emergency: EmergencyPlacement) => void;
};

export function EmergencyForm({ content, onCancel, onPlaced }: Props) {
  const words = useWords();
  const { steps } = words;
  const [reason, setReason] = useKept(name, '');
  const days = lengths.map((count) => ({ count, day: addDays(today(), count) }));
  const [kept, setTo] = useKept<string | null>(`${name} until`, null);
  // One that was kept over midnight is no choice any more.
  const to = days.find(({ day }) => day === kept)?.day ?? addDays(today(), longest);
  const [problems, setProblems] = useState<Problems>({});
  const placing = useEmergency(name);
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
          setTo(null);
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
          options={days.map(({ day, count }) => ({ id: day, text: steps.emergencyDays(day, count) }))}
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
