import { useState } from 'react';
import {
  RecordConsentDocument,
  type RecordConsentInput,
  type RecordConsentMutation,
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
} from '../../coordinator/problems.ts';
import { useDeed } from '../../coordinator/use-deed.ts';
import { CheckBox } from '../../ui/check-box.tsx';
import { readDay, today } from '../../ui/day.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/language.tsx';
import { useForgetOpenCases, type WholeCase } from './use-case.ts';

type Props = {
  readonly caseId: string;
  readonly member: WholeCase['household'][number];
  readonly onClose: () => void;
};

export function ConsentDialog({ caseId, member, onClose }: Props) {
  const words = useWords();
  const { cases, check } = words;
  const [from, setFrom] = useState(today());
  const [to, setTo] = useState('');
  const [byGuardian, setByGuardian] = useState(false);
  const [problems, setProblems] = useState<Problems>({});
  const forget = useForgetOpenCases();
  const recording = useDeed<Omit<RecordConsentInput, 'operationId'>, RecordConsentMutation['recordConsent']>(
    async (ask, input) => (await ask(RecordConsentDocument, { input })).recordConsent,
  );
  const submit = () => {
    const isOpenEnded = to.trim() === '';
    const found = problemsAmong({ from: findDayProblem(from), to: isOpenEnded ? null : findDayProblem(to) });
    setProblems(found);
    if (hasProblems(found)) return;
    recording.mutate(
      { caseId, memberId: member.id, from: readDay(from) ?? '', to: isOpenEnded ? null : readDay(to), byGuardian },
      {
        onSuccess: (outcome) => {
          setProblems(problemOf(outcome));
          if (outcome.__typename !== 'ExitCase') return;
          forget();
          onClose();
        },
      },
    );
  };
  return (
    <Dialog heading={cases.consentOf(member.pseudonym)} isOpen>
      <p>{cases.consentMeans}</p>
      <DeedForm
        label={cases.recordConsent}
        submit={cases.recordConsent}
        deed={recording}
        problems={problems}
        fields={['from', 'to']}
        onSubmit={submit}
        onCancel={onClose}
      >
        <DayField
          name="from"
          label={cases.consentFrom}
          hint={check.dateHint}
          error={sayProblem(words, problems['from'], cases.consentFromMissing)}
          value={from}
          onChange={setFrom}
        />
        <DayField
          name="to"
          label={cases.consentTo}
          hint={cases.consentToHint}
          error={sayProblem(words, problems['to'], '')}
          value={to}
          onChange={setTo}
        />
        <CheckBox isSelected={byGuardian} onChange={setByGuardian}>
          {cases.byGuardian}
        </CheckBox>
      </DeedForm>
    </Dialog>
  );
}
