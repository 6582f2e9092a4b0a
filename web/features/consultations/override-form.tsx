import { useState } from 'react';
import { RequestOverrideDocument, type RequestOverrideMutation } from '#schema/generated/coordinator-operations.ts';
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
import { TextArea } from '../../ui/text-area.tsx';
import { useWords } from '../../words/language.tsx';

type Content = { readonly consultationId: string; readonly reason: string };
const mostLetters = 1_000;

type Props = {
  readonly consultationId: string;
  /** The one that was refused before. What was written for it is no draft of another. */
  readonly refused?: string;
};

export function OverrideForm({ consultationId, refused }: Props) {
  const words = useWords();
  const { consultations } = words;
  const name = `override ${consultationId} ${refused ?? ''}`;
  const [reason, setReason] = useKept(name, '');
  const [problems, setProblems] = useState<Problems>({});
  const requesting = useDeed<Content, RequestOverrideMutation['requestOverride']>(
    async (ask, input) => (await ask(RequestOverrideDocument, { input })).requestOverride,
    name,
  );
  const submit = () => {
    const found = problemsAmong({ reason: findTextProblem(reason, mostLetters) });
    setProblems(found);
    if (hasProblems(found)) return;
    requesting.mutate(
      { consultationId, reason: reason.trim() },
      {
        onSuccess: (outcome) => {
          setProblems(problemOf(outcome));
          if (outcome.__typename === 'Consultation') setReason('');
        },
      },
    );
  };
  return (
    <>
      <div role="status">
        {requesting.data?.__typename === 'NothingToOverride' && (
          <p className="refused">{consultations.nothingToOverride}</p>
        )}
      </div>
      <DeedForm
        label={consultations.override}
        submit={consultations.override}
        deed={requesting}
        problems={problems}
        fields={['reason']}
        onSubmit={submit}
      >
        <TextArea
          name="reason"
          label={consultations.overrideReason}
          hint={consultations.overrideReasonHint}
          error={sayProblem(words, problems['reason'], consultations.overrideReasonMissing)}
          value={reason}
          onChange={setReason}
        />
      </DeedForm>
    </>
  );
}
