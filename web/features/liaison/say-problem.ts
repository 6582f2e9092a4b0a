import type { Words } from '../../words/sv.ts';
import type { Problem } from './draft.ts';

/** The sentence under a field, or null when nothing is wrong with it. */
export function sayProblem({ liaison }: Words, problem: Problem | undefined, whenMissing: string): string | null {
  if (problem === undefined) return null;
  return problem === 'MISSING' ? whenMissing : liaison.problems[problem];
}
