import { useState } from 'react';
import type { RequestPartsFragment } from '#schema/generated/police-liaison-operations.ts';
import { useKept } from '../../service/kept.tsx';
import { NotDone } from '../../service/not-done.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useFocusOnProblem } from '../../ui/use-focus-on-problem.ts';
import { useWords } from '../../words/language.tsx';
import { emptyVerifyDraft, type Problems, readVerify, type VerifyDraft } from './draft.ts';
import { sayProblem } from './say-problem.ts';
import { useVerifying, type VerifyOutcome } from './use-liaison.ts';

type Props = {
  readonly requestId: string;
  readonly person: RequestPartsFragment['persons'][number];
  readonly onTold: (text: string) => void;
  readonly onVerified: (request: RequestPartsFragment) => void;
};

/** The police have looked at one person. Only where nothing is recorded can it be attested that nothing is known. */
export function VerifyForm({ requestId, person, onTold, onVerified }: Props) {
  const words = useWords();
  const { liaison } = words;
  const name = `verify ${person.id}`;
  const [draft, setDraft] = useKept<VerifyDraft>(name, emptyVerifyDraft);
  const [problems, setProblems] = useState<Problems<'reason'>>({});
  const form = useFocusOnProblem(problems);
  const verifying = useVerifying(name);
  const settle = (outcome: VerifyOutcome) => {
    if (outcome.__typename === 'InvalidInput') setProblems({ reason: outcome.problem });
    if (outcome.__typename === 'SomethingIsKnown') onTold(liaison.somethingKnown);
    if (outcome.__typename === 'NotFound') onTold(liaison.goneMeans);
    if (outcome.__typename === 'OperationIdReused') onTold(liaison.reused);
    if (outcome.__typename !== 'VerificationRequest') return;
    onTold(liaison.verified(person.pseudonym));
    setDraft(emptyVerifyDraft);
    onVerified(outcome);
  };
  const submit = () => {
    const reading = readVerify({ requestId, personId: person.id }, draft);
    setProblems('problems' in reading ? reading.problems : {});
    if ('problems' in reading || verifying.isPending) return;
    onTold('');
    verifying.mutate(reading.content, { onSuccess: settle });
  };
  const failure = verifying.data?.__typename === 'CouldNotBeChecked' ? verifying.data : undefined;
  return (
    <form
      ref={form}
      className="verify-form"
      aria-label={`${liaison.verify} ${person.pseudonym}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {person.affiliations.length === 0 && (
        <CheckBox
          isSelected={draft.isNoneKnown}
          onChange={(isNoneKnown) => setDraft((before) => ({ ...before, isNoneKnown }))}
        >
          {liaison.attest}
        </CheckBox>
      )}
      <TextArea
        name="reason"
        label={liaison.verifyReason}
        hint={liaison.verifyReasonHint}
        value={draft.reason}
        error={sayProblem(words, problems.reason, liaison.required.reason)}
        onChange={(reason) => {
          setDraft((before) => ({ ...before, reason }));
          setProblems({});
        }}
      />
      <div>
        <Button type="submit" isPending={verifying.isPending}>
          {verifying.isPending ? liaison.verifying : liaison.verify}
        </Button>
      </div>
      {(verifying.isError || failure !== undefined) && <NotDone failure={failure} onAgain={submit} />}
    </form>
  );
}
