import { useState } from 'react';
import {
  type AfterPlacement,
  EndPlacementDocument,
  type EndPlacementInput,
  type EndPlacementMutation,
} from '#schema/generated/coordinator-operations.ts';
import { DayField } from '../../coordinator/day-field.tsx';
import { DeedForm } from '../../coordinator/deed-form.tsx';
import {
  findDayProblem,
  hasProblems,
  type Problems,
  problemOf,
  problemsAmong,
  sayProblem,
  withoutProblems,
} from '../../coordinator/problems.ts';
import { placeInput } from '../../coordinator/stay/place.ts';
import { PlaceField } from '../../coordinator/stay/place-field.tsx';
import { emptyStay, type StayDraft } from '../../coordinator/stay/stay-draft.ts';
import { useDeed } from '../../coordinator/use-deed.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { readDay, today } from '../../ui/day.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/language.tsx';
import type { WholePlacement } from './use-placements.ts';

type Props = { readonly stay: WholePlacement; readonly onClose: () => void };

/** Ends a stay and asks what comes then: nobody silently vanishes because a case succeeded. */
export function EndDialog({ stay, onClose }: Props) {
  const words = useWords();
  const { placements, check } = words;
  const [on, setOn] = useState(today());
  const [after, setAfter] = useState<string | null>(null);
  const [moved, setMoved] = useState<StayDraft>(emptyStay);
  const [problems, setProblems] = useState<Problems>({});
  const ending = useDeed<Omit<EndPlacementInput, 'operationId'>, EndPlacementMutation['endPlacement']>(
    async (ask, input) => (await ask(EndPlacementDocument, { input })).endPlacement,
  );
  const submit = () => {
    const found = problemsAmong({
      on: findDayProblem(on),
      after: after === null ? 'MISSING' : null,
      place: after === 'MOVED' && moved.place === null ? 'MISSING' : null,
    });
    setProblems(found);
    const then = choices.find((choice) => choice === after);
    if (hasProblems(found) || then === undefined) return;
    const movedTo = then === 'MOVED' && moved.place !== null ? placeInput(moved.place, null) : null;
    const content = Object.fromEntries([['then', then]]) as Pick<EndPlacementInput, 'then'>;
    ending.mutate(
      { placementId: stay.id, on: readDay(on) ?? '', movedTo, ...content },
      {
        onSuccess: (outcome) => {
          setProblems(problemOf(outcome, (path) => (path.startsWith('movedTo') ? 'place' : path)));
          if (outcome.__typename === 'Placement') onClose();
        },
      },
    );
  };
  return (
    <Dialog heading={placements.changes.END.verb} isOpen>
      <p>{placements.endMeans}</p>
      <DeedForm
        label={placements.changes.END.verb}
        submit={placements.changes.END.verb}
        deed={ending}
        problems={problems}
        fields={['on', 'then', 'movedTo']}
        onSubmit={submit}
        onCancel={onClose}
      >
        <DayField
          name="on"
          label={placements.endOn}
          hint={placements.endOnHint}
          error={sayProblem(words, problems['on'], check.required.to)}
          value={on}
          onChange={setOn}
        />
        <ChoiceField
          name="after"
          label={placements.whatThen}
          hint={placements.whatThenHint}
          error={sayProblem(words, problems['after'], placements.whatThenMissing)}
          options={choices.map((id) => ({ id, text: placements.then[id] }))}
          value={after}
          onChange={(choice) => {
            setAfter(choice);
            setProblems((before) => withoutProblems(before, ['after', 'place']));
          }}
        />
        {after === 'MOVED' && (
          <PlaceField
            draft={moved}
            problems={problems}
            onChange={(patch) => {
              setMoved((before) => ({ ...before, ...patch }));
              setProblems((before) => withoutProblems(before, ['place']));
            }}
          />
        )}
      </DeedForm>
    </Dialog>
  );
}

const choices: readonly AfterPlacement[] = ['REMAINS', 'MOVED', 'UNKNOWN'];
