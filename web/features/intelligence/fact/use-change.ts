import { useState } from 'react';
import { useWords } from '../../../words/language.tsx';
import { type Problems, unmarked } from './basis-draft.ts';
import type { ChangeProps } from './change-form.tsx';
import { problemsOf } from './failure.ts';
import type { Outcome } from './use-changes.ts';
import { useRefresh } from './use-facts.ts';

/** What every change of a fact does with its reply: done, or the fields that are to be mended. */
export function useChange(onDone: ChangeProps['onDone']) {
  const words = useWords();
  const refresh = useRefresh();
  const [problems, setProblems] = useState<Problems>({});
  const onSuccess = (outcome: Outcome) => {
    setProblems(problemsOf(words, outcome));
    if (outcome.__typename === 'Fact') onDone();
    void refresh();
  };
  const mend = (changed: object) => setProblems((before) => unmarked(before, changed));
  return { problems, setProblems, mend, onSuccess };
}
