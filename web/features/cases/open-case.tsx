import { useState } from 'react';
import {
  OpenCaseDocument,
  type OpenCaseInput,
  type OpenCaseMutation,
} from '#schema/generated/coordinator-operations.ts';
import { DeedForm } from '../../coordinator/deed-form.tsx';
import { hasProblems, type Problems, problemOf, sayProblem, withoutProblems } from '../../coordinator/problems.ts';
import { room } from '../../coordinator/rooms.ts';
import { useDeed } from '../../coordinator/use-deed.ts';
import { useKept } from '../../service/kept.tsx';
import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { today } from '../../ui/day.ts';
import { Head } from '../../ui/head.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/language.tsx';
import { MemberFields } from './member-fields.tsx';
import { type CaseDraft, emptyCase, emptyMember, type MemberDraft, pathOf, readCase } from './new-case.ts';
import { useForgetOpenCases } from './use-case.ts';

const name = 'new case';

/** A case with its household, whether or not another municipality has one for the same people. */
export function OpenCase() {
  const words = useWords();
  const { cases } = words;
  const { open } = useRooms();
  const [draft, setDraft] = useKept<CaseDraft>(name, emptyCase(today()));
  const [problems, setProblems] = useState<Problems>({});
  const opening = useOpening();
  const forget = useForgetOpenCases();
  const change = (patch: Partial<CaseDraft>, mended: readonly string[]) => {
    setDraft((before) => ({ ...before, ...patch }));
    setProblems((before) => withoutProblems(before, mended));
  };
  const changeMember = (at: number, patch: Partial<MemberDraft>) =>
    change(
      { members: draft.members.map((member, index) => (index === at ? { ...member, ...patch } : member)) },
      Object.keys(patch).map((name) => `${pathOf(at)}.${name}`),
    );
  const submit = () => {
    const reading = readCase(draft);
    setProblems(reading.problems ?? {});
    if (reading.problems !== undefined) return;
    opening.mutate(reading.content, {
      onSuccess: (outcome) => {
        setProblems(problemOf(outcome));
        if (outcome.__typename !== 'ExitCase') return;
        forget();
        setDraft(emptyCase(today()));
        open(room.cases, outcome.id);
      },
    });
  };
  return (
    <>
      <Head heading={cases.open} lead={cases.openLead} back={{ text: cases.title, onBack: () => open(room.cases) }} />
      <DeedForm
        label={cases.open}
        submit={cases.openSubmit}
        deed={opening}
        problems={problems}
        fields={fieldsOf(draft)}
        onSubmit={submit}
      >
        <TextField
          name="caseNumber"
          label={cases.number}
          hint={cases.numberHint}
          error={
            problems['caseNumber'] === 'DUPLICATE'
              ? cases.numberTaken
              : sayProblem(words, problems['caseNumber'], cases.numberMissing)
          }
          value={draft.caseNumber}
          onChange={(caseNumber) => change({ caseNumber }, ['caseNumber'])}
        />
        {draft.members.map((member, at) => (
          <MemberFields
            key={member.key}
            at={at}
            member={member}
            problems={problems}
            onChange={(patch) => changeMember(at, patch)}
            onRemove={() => {
              setProblems(hasProblems(problems) ? {} : problems);
              change({ members: draft.members.filter(({ key }) => key !== member.key) }, []);
            }}
          />
        ))}
        <div>
          <Button look="quiet" onPress={() => change({ members: [...draft.members, emptyMember(today())] }, [])}>
            {cases.addMember}
          </Button>
        </div>
        <CheckBox
          isSelected={draft.requestVerification}
          onChange={(requestVerification) => change({ requestVerification }, [])}
        >
          {cases.requestVerification}
        </CheckBox>
      </DeedForm>
    </>
  );
}

const fieldsOf = ({ members }: CaseDraft): readonly string[] => [
  'caseNumber',
  ...members.flatMap((_member, at) =>
    ['reference', 'pseudonym', 'consentFrom', 'consentTo'].map((name) => `${pathOf(at)}.${name}`),
  ),
];

const useOpening = () =>
  useDeed<Omit<OpenCaseInput, 'operationId'>, OpenCaseMutation['openCase']>(
    async (ask, input) => (await ask(OpenCaseDocument, { input })).openCase,
    name,
  );
