import { useState } from 'react';
import { useKept } from '../../service/kept.tsx';
import { NotDone } from '../../service/not-done.tsx';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useFocusOnProblem } from '../../ui/use-focus-on-problem.ts';
import { useWords } from '../../words/language.tsx';
import { type Draft, emptyDraft, fields, type Problems, readDraft } from './draft.ts';
import { problemsOf, sayProblem } from './say-problem.ts';
import { type Outcome, type Proposal, useDecide } from './use-decisions.ts';

type Props = {
  readonly proposal: Proposal;
  readonly onTold: (text: string) => void;
  /** It waits no longer. */
  readonly onSettled: () => void;
};

export function DecisionForm({ proposal, onTold, onSettled }: Props) {
  const words = useWords();
  const { decide } = words;
  const name = `decide ${proposal.id}`;
  const [draft, setDraft] = useKept<Draft>(name, emptyDraft);
  const [problems, setProblems] = useState<Problems>({});
  const form = useFocusOnProblem(problems);
  const { deciding, reload } = useDecide(name);
  const settle = (outcome: Outcome) => {
    setProblems(problemsOf(outcome));
    if (outcome.__typename === 'DecidedProposal')
      onTold(decide.done(decide.decided[outcome.decision], `${proposal.pseudonym}, ${proposal.caseNumber}`));
    if (outcome.__typename === 'NotFound') onTold(decide.gone);
    if (outcome.__typename === 'OwnProposal') onTold(decide.own);
    if (outcome.__typename === 'OperationIdReused') onTold(decide.reused);
    if (outcome.__typename !== 'DecidedProposal' && outcome.__typename !== 'NotFound') return;
    onSettled();
    void reload();
  };
  const submit = () => {
    const reading = readDraft(proposal.id, draft);
    setProblems('problems' in reading ? reading.problems : {});
    if ('problems' in reading || deciding.isPending) return;
    onTold('');
    deciding.mutate(reading.content, { onSuccess: settle });
  };
  const change = (patch: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...patch }));
    setProblems(({ ...left }) => {
      for (const field of fields) if (field in patch) delete left[field];
      return left;
    });
  };
  return (
    <form
      ref={form}
      className="decision-form"
      aria-label={decide.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ChoiceField
        name="decision"
        label={decide.decision}
        options={[
          { id: 'APPROVE', text: decide.decisions.APPROVE },
          { id: 'REFUSE', text: decide.decisions.REFUSE },
        ]}
        value={draft.decision}
        error={sayProblem(words, problems, 'decision')}
        onChange={(decision) => change({ decision: decision === 'APPROVE' ? 'APPROVE' : 'REFUSE' })}
      />
      <TextArea
        name="reason"
        label={decide.reason}
        hint={decide.reasonHint}
        rows={4}
        value={draft.reason}
        error={sayProblem(words, problems, 'reason')}
        onChange={(reason) => change({ reason })}
      />
      <div>
        <Button type="submit" isPending={deciding.isPending}>
          {deciding.isPending
            ? decide.submitting
            : draft.decision === null
              ? decide.submitNone
              : decide.submit[draft.decision]}
        </Button>
        <p className="soft decision-logged">{decide.logged}</p>
      </div>
      {(deciding.isError || deciding.data?.__typename === 'CouldNotBeChecked') && (
        <NotDone
          failure={deciding.data?.__typename === 'CouldNotBeChecked' ? deciding.data : undefined}
          onAgain={submit}
        />
      )}
    </form>
  );
}
