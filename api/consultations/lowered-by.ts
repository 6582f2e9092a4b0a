import { addMonths } from '../conflicts/days.ts';
import type { Day } from '../conflicts/facts.ts';
import type { Adjustment, PathStep } from '../conflicts/findings.ts';
import type { PathFact } from '../graph/queries/find-path-facts.ts';

/** The first day that is shared, and what makes an affiliation old. */
type Shared = { readonly from: Day; readonly agedYears: number };

/** What one step of a path takes off its severity, as its fact is now. Authority: CONFLICT_RULES, "Steps down". */
export function loweredBy(step: PathStep, fact: PathFact | undefined, shared: Shared): readonly Adjustment[] {
  if (step.step === 'PART_OF') return ['loose'];
  if (fact === undefined) return [];
  const found: readonly (readonly [Adjustment, boolean])[] = [
    ['weak', isWeak(fact)],
    ['aged', isAged(step, fact, shared)],
    ['loose', fact.role === 'ASSOCIATE'],
    ['held', fact.kind === 'HELD'],
    ['locked', fact.kind === 'INSTITUTION'],
  ];
  return found.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

const isWeak = ({ source, information, pending, role, kind }: PathFact): boolean =>
  pending === true ||
  source === 3 ||
  information === 'D' ||
  information === 'E' ||
  role === 'SUSPECTED' ||
  kind === 'UNCONFIRMED';

function isAged({ step }: PathStep, { to }: PathFact, { from, agedYears }: Shared): boolean {
  if (to === null) return false;
  if (step === 'AFFILIATION') return addMonths(to, agedYears * 12) < from;
  return step === 'RIVALRY' && to <= from;
}
