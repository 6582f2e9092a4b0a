import { useState } from 'react';
import { useKept } from '../../service/kept.tsx';
import { AnswerPanel } from './answer-panel.tsx';
import { CheckForm } from './check-form.tsx';
import { type Draft, type ExitCase, emptyDraft, type Problems, readDraft } from './draft.ts';
import { problemsOf } from './say-problem.ts';
import { useCheck } from './use-check.ts';

type Props = { readonly cases: readonly ExitCase[]; readonly onCaseGone: () => void };

/** The question beside its answer. An answer is shown only while the form asks exactly what it answers. */
export function CheckDesk({ cases, onCaseGone }: Props) {
  const [draft, setDraft] = useKept<Draft>('check', {
    ...emptyDraft,
    caseId: cases.length === 1 ? (cases[0]?.id ?? null) : null,
  });
  const [problems, setProblems] = useState<Problems>({});
  const check = useCheck();
  const exitCase = cases.find(({ id }) => id === draft.caseId) ?? null;
  const reading = readDraft(draft, exitCase);

  const change = (patch: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...patch }));
    setProblems((before) => withoutThose(before, patch));
  };
  const submit = () => {
    setProblems(reading.problems ?? {});
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
      />
      <AnswerPanel check={check} isSame={isSame} onAgain={submit} onBack={() => asked && setDraft(asked.draft)} />
    </div>
  );
}

/** What is being mended is no longer marked. */
function withoutThose(problems: Problems, patch: Partial<Draft>): Problems {
  const touched = new Set(Object.keys(patch).map((name) => fieldOfDraft[name] ?? name));
  return Object.fromEntries(Object.entries(problems).filter(([field]) => !touched.has(field)));
}

const fieldOfDraft: Readonly<Record<string, string>> = { placeText: 'place', partId: 'part', isOpenEnded: 'to' };
