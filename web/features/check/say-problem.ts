import type { Words } from '../../words/sv.ts';
import { type Field, fields, type Problems } from './draft.ts';
import type { Outcome } from './use-check.ts';

/** The sentence under a field, or null when nothing is wrong with it. */
export function sayProblem({ check }: Words, problems: Problems, field: Field): string | null {
  const problem = problems[field];
  if (problem === undefined) return null;
  if (problem === 'NO_SUCH_CASE') return check.caseNotFound;
  if (problem === 'MISSING') return field === 'part' ? check.problems.REQUIRED : check.required[field];
  return check.problems[problem] ?? check.problems.UNKNOWN;
}

/** The field of the form that the contract's path means: `place.districtId` is the part, `memberIds.0` the household. */
function fieldOfPath(path: string): Field | null {
  if (path === 'place.districtId' || path === 'place.unitId') return 'part';
  const first = path.split('.')[0];
  return fields.find((field) => field === first) ?? null;
}

export const firstField = (problems: Problems): Field | null => fields.find((field) => problems[field]) ?? null;

/** What an outcome marks in the form. */
export function problemsOf(outcome: Outcome): Problems {
  if (outcome.__typename === 'NotFound') return { caseId: 'NO_SUCH_CASE' };
  if (outcome.__typename !== 'InvalidInput') return {};
  const field = fieldOfPath(outcome.field);
  return field === null ? {} : { [field]: outcome.problem };
}
