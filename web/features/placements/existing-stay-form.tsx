import { useState } from 'react';
import {
  RecordExistingStayDocument,
  type RecordExistingStayInput,
  type RecordExistingStayMutation,
} from '#schema/generated/coordinator-operations.ts';
import { DeedForm } from '../../coordinator/deed-form.tsx';
import {
  findTextProblem,
  hasProblems,
  type Problems,
  problemOf,
  problemsAmong,
  sayProblem,
  withoutProblems,
} from '../../coordinator/problems.ts';
import { room } from '../../coordinator/rooms.ts';
import { HouseholdField } from '../../coordinator/stay/household-field.tsx';
import { PartField } from '../../coordinator/stay/part-field.tsx';
import { PeriodFields } from '../../coordinator/stay/period-fields.tsx';
import { PlaceField } from '../../coordinator/stay/place-field.tsx';
import { emptyStay, fieldOfStay, mendedBy, readStay, type StayDraft } from '../../coordinator/stay/stay-draft.ts';
import type { OpenCase } from '../../coordinator/use-cases.ts';
import { useDeed } from '../../coordinator/use-deed.ts';
import { useKept } from '../../service/kept.tsx';
import { useRooms } from '../../service/rooms-context.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/language.tsx';

type Draft = StayDraft & { readonly caseId: string | null; readonly legalGround: string; readonly reason: string };
const name = 'existing stay';
const empty: Draft = { ...emptyStay, caseId: null, legalGround: '', reason: '' };

export function ExistingStayForm({ cases }: { readonly cases: readonly OpenCase[] }) {
  const words = useWords();
  const { placements, check } = words;
  const { open } = useRooms();
  const [draft, setDraft] = useKept<Draft>(name, empty);
  const [problems, setProblems] = useState<Problems>({});
  const exitCase = cases.find(({ id }) => id === draft.caseId);
  const recording = useRecording();
  const change = (patch: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...patch }));
    setProblems((before) => withoutProblems(before, mendedBy(patch)));
  };
  const submit = () => {
    const reading = readExisting(draft, exitCase);
    setProblems(reading.problems ?? {});
    if (reading.problems !== undefined) return;
    recording.mutate(reading.content, {
      onSuccess: (outcome) => {
        setProblems(problemOf(outcome, fieldOfStay));
        if (outcome.__typename !== 'Placement') return;
        setDraft(empty);
        open(room.placements, outcome.id);
      },
    });
  };
  const part = { draft, problems, onChange: change };
  return (
    <DeedForm
      label={placements.existing}
      submit={placements.existingSubmit}
      deed={recording}
      problems={problems}
      fields={['memberIds', 'place', 'place.districtId', 'place.unitId', 'from', 'to', 'legalGround', 'reason']}
      onSubmit={submit}
    >
      <SelectField
        name="caseId"
        label={check.case}
        placeholder={check.chooseCase}
        error={sayProblem(words, problems['caseId'], check.required.caseId)}
        options={cases.map(({ id, caseNumber, pseudonym }) => ({ id, text: `${caseNumber} · ${pseudonym}` }))}
        value={draft.caseId}
        onChange={(caseId) => change({ caseId, memberIds: null })}
      />
      {exitCase !== undefined && <HouseholdField household={exitCase.household} {...part} />}
      <PlaceField {...part} />
      <PartField {...part} />
      <PeriodFields {...part} />
      <TextArea
        name="reason"
        label={placements.existingReason}
        hint={placements.reasonHint}
        error={sayProblem(words, problems['reason'], placements.reasonMissing)}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
      />
      <TextField
        name="legalGround"
        label={placements.legalGround}
        hint={placements.legalGroundHint}
        error={sayProblem(words, problems['legalGround'], '')}
        value={draft.legalGround}
        onChange={(legalGround) => change({ legalGround })}
      />
    </DeedForm>
  );
}

type Content = Omit<RecordExistingStayInput, 'operationId'>;

const useRecording = () =>
  useDeed<Content, RecordExistingStayMutation['recordExistingStay']>(
    async (ask, input) => (await ask(RecordExistingStayDocument, { input })).recordExistingStay,
    name,
  );

function readExisting(
  draft: Draft,
  exitCase: OpenCase | undefined,
): { readonly content: Content; readonly problems?: never } | { readonly problems: Problems } {
  const stay = readStay(draft, exitCase?.household ?? []);
  const legalGround = draft.legalGround.trim();
  const problems = {
    ...problemsAmong({
      caseId: exitCase === undefined ? 'MISSING' : null,
      reason: findTextProblem(draft.reason, 1_000),
      legalGround: legalGround === '' ? null : findTextProblem(legalGround, 200),
    }),
    ...stay.problems,
  };
  if (hasProblems(problems) || stay.problems !== undefined || exitCase === undefined) return { problems };
  const { content } = stay;
  return {
    content: {
      ...content,
      caseId: exitCase.id,
      legalGround: legalGround === '' ? null : legalGround,
      reason: draft.reason.trim(),
    },
  };
}
