import type { Words } from '../../words/sv.ts';
import { type Field, fields, type Problems } from './draft.ts';
import type { Outcome } from './use-decisions.ts';

/** The sentence under a field, or null when nothing is wrong with it. */
export function sayProblem({ decide }: Words, problems: Problems, field: Field): string | null {
  const problem = problems[field];
  if (problem === undefined) return null;
  return problem === 'MISSING' ? decide.required[field] : decide.problems[problem];
}

/** What an outcome marks in the form. */
export function problemsOf(outcome: Outcome): Problems {
  if (outcome.__typename !== 'InvalidInput') return {};
  const field = fields.find((one) => one === outcome.field);
  return field === undefined ? {} : { [field]: outcome.problem };
}
