import { useState } from 'react';
import type { Closing } from '#schema/generated/police-recorder-operations.ts';
import { ChoiceField } from '../../../ui/choice-field.tsx';
import { readDay } from '../../../ui/day.ts';
import { TextArea } from '../../../ui/text-area.tsx';
import { useWords } from '../../../words/language.tsx';
import type { Words } from '../../../words/sv.ts';
import { findDayProblem, type Problems } from './basis-draft.ts';
import { ChangeForm, type ChangeProps } from './change-form.tsx';
import { DayField } from './period-fields.tsx';
import { useChange } from './use-change.ts';
import { useClose } from './use-changes.ts';

type Draft = { readonly as: Closing | null; readonly on: string; readonly reason: string };

export function CloseForm({ fact, onDone, onCancel }: ChangeProps) {
  const words = useWords();
  const { facts } = words;
  const [draft, setDraft] = useState<Draft>({ as: null, on: '', reason: '' });
  const { problems, setProblems, mend, onSuccess } = useChange(onDone);
  const closing = useClose();
  const change = (patch: Partial<Draft>) => {
    setDraft({ ...draft, ...patch });
    mend(patch);
  };
  const submit = () => {
    const found = findProblems(words, draft);
    setProblems(found);
    if (draft.as === null || Object.keys(found).length > 0) return;
    const on = draft.as === 'ENDED' ? readDay(draft.on) : null;
    closing.mutate({ factId: fact.id, as: draft.as, on, reason: draft.reason }, { onSuccess });
  };
  return (
    <ChangeForm
      heading={facts.closeHeading}
      means={facts.closeMeans}
      save={facts.closeSave}
      problems={problems}
      sending={closing}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <ChoiceField
        name="as"
        label={facts.closeAs}
        error={problems['as']}
        options={closings.map((id) => ({ id, text: facts.closings[id] }))}
        value={draft.as}
        onChange={(as) => change({ as })}
      />
      {draft.as === 'ENDED' && (
        <DayField
          name="on"
          label={facts.closeOn}
          value={draft.on}
          error={problems['on']}
          onChange={(on) => change({ on })}
        />
      )}
      <TextArea
        name="reason"
        label={facts.reason}
        hint={facts.reasonHint}
        error={problems['reason']}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        rows={2}
      />
    </ChangeForm>
  );
}

const closings: readonly Closing[] = ['ENDED', 'MISTAKEN'];

function findProblems(words: Words, { as, on, reason }: Draft): Problems {
  const { required } = words.facts;
  const day = as === 'ENDED' ? findDayProblem(words, on, required.on) : null;
  return {
    ...(as === null && { as: required.as }),
    ...(day !== null && { on: day }),
    ...(reason.trim() === '' && { reason: required.reason }),
  };
}
