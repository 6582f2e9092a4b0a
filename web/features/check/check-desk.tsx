import { useState } from 'react';
import { type Problems, problemOf, withoutProblems } from '../../coordinator/problems.ts';
import type { Proposal } from '../../coordinator/proposal.ts';
import { fieldOfStay, mendedBy } from '../../coordinator/stay/stay-draft.ts';
import type { OpenCase } from '../../coordinator/use-cases.ts';
import { useKept } from '../../service/kept.tsx';
import { AnswerPanel } from './answer-panel.tsx';
import { CheckForm } from './check-form.tsx';
import { type Draft, draftOf, emptyDraft, readDraft } from './draft.ts';
import { EmergencyPanel } from './emergency-panel.tsx';
import { type Outcome, useCheck } from './use-check.ts';
import type { EmergencyPlacement } from './use-emergency.ts';

type Props = {
  readonly cases: readonly OpenCase[];
  /** What another room would have asked. */
  readonly proposal: Proposal | null;
  readonly onCaseGone: () => void;
};

/** The question beside its answer. An answer is shown only while the form asks exactly what it answers. */
export function CheckDesk({ cases, proposal, onCaseGone }: Props) {
  const [kept, setDraft] = useKept<Draft | null>('check', null);
  const [taken, setTaken] = useState<Proposal | null>(null);
  const [problems, setProblems] = useState<Problems>({});
  const [emergency, setEmergency] = useState<EmergencyPlacement | null>(null);
  const check = useCheck();
  if (proposal !== null && proposal !== taken) {
    setTaken(proposal);
    setDraft(draftOf(proposal));
  }
  const draft = kept ?? { ...emptyDraft, caseId: cases.length === 1 ? (cases[0]?.id ?? null) : null };
  const exitCase = cases.find(({ id }) => id === draft.caseId) ?? null;
  const reading = readDraft(draft, exitCase);

  const change = (patch: Partial<Draft>) => {
    setDraft((before) => ({ ...(before ?? draft), ...patch }));
    setProblems((before) => withoutProblems(before, mendedBy(patch)));
  };
  const submit = () => {
    setProblems(reading.problems ?? {});
    setEmergency(null);
    if (reading.problems !== undefined || check.isPending) return;
    check.mutate(
      { content: reading.content, draft },
      {
        onSuccess: (outcome) => {
          setProblems(problemsOf(outcome));
          if (outcome.__typename === 'NotFound') onCaseGone();
        },
      },
    );
  };
  const asked = check.variables;
  const isSame =
    asked !== undefined && JSON.stringify(reading.problems ?? reading.content) === JSON.stringify(asked.content);
  return (
    <div className="check-desk">
      <CheckForm
        cases={cases}
        draft={draft}
        problems={problems}
        isAsking={check.isPending}
        onChange={change}
        onSubmit={submit}
        onProblems={setProblems}
        onEmergency={setEmergency}
      />
      {emergency === null ? (
        <AnswerPanel
          check={check}
          isSame={isSame}
          placementId={draft.placementId ?? undefined}
          onAgain={submit}
          onBack={() => asked && setDraft(asked.draft)}
        />
      ) : (
        <EmergencyPanel emergency={emergency} />
      )}
    </div>
  );
}

const problemsOf = (outcome: Outcome): Problems =>
  outcome.__typename === 'NotFound' ? { caseId: 'NO_SUCH_CASE' } : problemOf(outcome, fieldOfStay);
