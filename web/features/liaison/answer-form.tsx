import { useState } from 'react';
import type { ConsultationPartsFragment } from '#schema/generated/police-liaison-operations.ts';
import { useKept } from '../../service/kept.tsx';
import { NotDone } from '../../service/not-done.tsx';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useFocusOnProblem } from '../../ui/use-focus-on-problem.ts';
import { useWords } from '../../words/language.tsx';
import {
  type AnswerField,
  answerFieldOf,
  answerFields,
  type Draft,
  emptyDraft,
  type Problems,
  readAnswer,
} from './draft.ts';
import { sayProblem } from './say-problem.ts';
import { TownsField } from './towns-field.tsx';
import { type AnswerOutcome, useAnswering, useReload } from './use-liaison.ts';

type Props = { readonly consultation: ConsultationPartsFragment; readonly onTold: (text: string) => void };

/** Approve, or advise against with other towns: one text stays with the police, the other is the municipality's. */
export function AnswerForm({ consultation, onTold }: Props) {
  const words = useWords();
  const { liaison } = words;
  const name = `answer ${consultation.id}`;
  const [draft, setDraft] = useKept<Draft>(name, emptyDraft);
  const [problems, setProblems] = useState<Problems<AnswerField>>({});
  const form = useFocusOnProblem(problems);
  const answering = useAnswering(name);
  const reload = useReload();
  const settle = (outcome: AnswerOutcome) => {
    setProblems(problemsOf(outcome));
    if (outcome.__typename === 'LiaisonConsultation') onTold(liaison.answered);
    if (outcome.__typename === 'ConsultationClosed') onTold(liaison.closed);
    if (outcome.__typename === 'NotFound') onTold(liaison.goneMeans);
    if (outcome.__typename === 'OperationIdReused') onTold(liaison.reused);
    if (['LiaisonConsultation', 'ConsultationClosed', 'NotFound'].includes(outcome.__typename)) void reload();
  };
  const submit = () => {
    const reading = readAnswer(consultation.id, draft);
    setProblems('problems' in reading ? reading.problems : {});
    if ('problems' in reading || answering.isPending) return;
    onTold('');
    answering.mutate(reading.content, { onSuccess: settle });
  };
  const change = (patch: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...patch }));
    setProblems(({ ...left }) => {
      for (const field of answerFields) if (field in patch) delete left[field];
      return left;
    });
  };
  const errorOf = (field: AnswerField) => sayProblem(words, problems[field], liaison.required[field]);
  const failure = answering.data?.__typename === 'CouldNotBeChecked' ? answering.data : undefined;
  return (
    <form
      ref={form}
      className="answer-form"
      aria-label={liaison.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>{liaison.form}</h2>
      <ChoiceField
        name="decision"
        label={liaison.decision}
        options={[
          { id: 'APPROVE', text: liaison.decisions.APPROVE },
          { id: 'ADVISE_AGAINST', text: liaison.decisions.ADVISE_AGAINST },
        ]}
        value={draft.decision}
        error={errorOf('decision')}
        onChange={(decision) => change({ decision: decision === 'APPROVE' ? 'APPROVE' : 'ADVISE_AGAINST' })}
      />
      {draft.decision === 'ADVISE_AGAINST' && (
        <TownsField
          consultationId={consultation.id}
          towns={draft.towns}
          error={errorOf('towns')}
          onChange={(towns) => change({ towns })}
        />
      )}
      <div className="two-texts">
        <TextArea
          name="reason"
          label={liaison.reason}
          hint={liaison.reasonHint}
          rows={5}
          value={draft.reason}
          error={errorOf('reason')}
          onChange={(reason) => change({ reason })}
        />
        <TextArea
          name="advice"
          label={liaison.advice}
          hint={liaison.adviceHint}
          rows={5}
          value={draft.advice}
          error={errorOf('advice')}
          onChange={(advice) => change({ advice })}
        />
      </div>
      <div>
        <Button type="submit" isPending={answering.isPending}>
          {answering.isPending
            ? liaison.submitting
            : draft.decision === null
              ? liaison.submitNone
              : liaison.submit[draft.decision]}
        </Button>
        <p className="soft form-foot">{liaison.advises}</p>
      </div>
      {(answering.isError || failure !== undefined) && <NotDone failure={failure} onAgain={submit} />}
    </form>
  );
}

function problemsOf(outcome: AnswerOutcome): Problems<AnswerField> {
  if (outcome.__typename !== 'InvalidInput') return {};
  const field = answerFieldOf(outcome.field);
  return field === null ? {} : { [field]: outcome.problem };
}
