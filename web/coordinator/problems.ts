import type { InputProblem } from '#schema/generated/coordinator-operations.ts';
import { readDay } from '../ui/day.ts';
import type { Words } from '../words/sv.ts';

/** What is wrong with a field; the service's own words, and two that are seen before anything is sent. */
export type Problem = 'MISSING' | 'NO_SUCH_CASE' | InputProblem;
export type Problems<Field extends string = string> = Readonly<Partial<Record<Field, Problem>>>;

/** The sentence under a field, or null when nothing is wrong with it. `missing` says what to write there. */
export function sayProblem({ form }: Words, problem: Problem | undefined, missing: string): string | null {
  if (problem === undefined) return null;
  if (problem === 'MISSING') return missing;
  if (problem === 'NO_SUCH_CASE') return form.noSuchCase;
  return form.problems[problem] ?? form.problems.UNKNOWN;
}

/** Of the fields of a form, those that something is wrong with. */
export const problemsAmong = <Field extends string>(found: Record<Field, Problem | null>): Problems<Field> =>
  Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== null)) as Problems<Field>;

export const hasProblems = (problems: Problems): boolean => Object.keys(problems).length > 0;

export const findTextProblem = (text: string, mostLetters: number): Problem | null => {
  const letters = [...text.trim()].length;
  return letters === 0 ? 'MISSING' : letters > mostLetters ? 'TOO_LONG' : null;
};

export const findDayProblem = (text: string): Problem | null =>
  text.trim() === '' ? 'MISSING' : readDay(text) === null ? 'NOT_A_DATE' : null;

/** What the service objects to, by the field of the form that its path means; none when it means no field. */
export function problemOf(
  outcome: { readonly __typename: string; readonly field?: string; readonly problem?: InputProblem } | undefined,
  fieldOf: (path: string) => string | null = (path) => path,
): Problems {
  if (outcome?.__typename !== 'InvalidInput' || outcome.field === undefined || outcome.problem === undefined) return {};
  const field = fieldOf(outcome.field);
  return field === null ? {} : { [field]: outcome.problem };
}

/** Without the marks of what is being mended. */
export const withoutProblems = (problems: Problems, fields: readonly string[]): Problems =>
  Object.fromEntries(Object.entries(problems).filter(([field]) => !fields.includes(field)));
