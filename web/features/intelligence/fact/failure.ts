import type { RecordedFactFragment } from '#schema/generated/police-recorder-operations.ts';
import type { Words } from '../../../words/sv.ts';
import type { Problems } from './basis-draft.ts';

/** Of any mutation here. */
type Outcome =
  | RecordedFactFragment
  | { readonly __typename: 'Grouping' }
  | { readonly __typename: 'InvalidInput'; readonly field: string; readonly problem: keyof Words['facts']['problems'] };

/** The field of a form that the contract's path means: `basis.reason` is the reason, `area.localityId` the place. */
function fieldOf(path: string): string {
  const [first = '', second = ''] = path.split('.');
  if (first === 'basis') return second === 'reason' || second === 'ownReference' ? second : 'grade';
  return first === 'facilityId' ? 'area' : first;
}

/** What an outcome marks in the form that it answers. */
export function problemsOf({ facts }: Words, outcome: Outcome): Problems {
  switch (outcome.__typename) {
    case 'InvalidInput':
      return { [fieldOf(outcome.field)]: facts.problems[outcome.problem] ?? facts.problems.UNKNOWN };
    case 'SelfRelation':
      return { [fieldOf(outcome.field)]: facts.selfRelation };
    case 'CycleRefused':
      return { [fieldOf(outcome.field)]: facts.cycle };
    case 'NotFound':
      return { [fieldOf(outcome.field)]: facts.problems.UNKNOWN };
    default:
      return {};
  }
}
