import { addMonths } from '../conflicts/days.ts';
import type { Day } from '../conflicts/facts.ts';
import type { FactKind } from './fact.ts';

/** How long a fact is kept after its end or its last approval, by kind. Authority: DESIGN, "The graph". */
const keptMonths: Readonly<Record<FactKind, number>> = {
  PART: 60,
  AFFILIATION: 60,
  RIVALRY: 60,
  ALLIANCE: 60,
  TERRITORY: 60,
  THREAT: 60,
  RELATIVE: 60,
  STAY_BAN: 60,
  RESIDENCE: 60,
  INSTITUTION: 60,
  STAFF: 60,
};

/** Counted from the later of the two; until it is approved, from its entry. */
export function expiresOn(kind: FactKind, { to, approvedOn }: { to?: Day | undefined; approvedOn: Day }): Day {
  const last = to !== undefined && to > approvedOn ? to : approvedOn;
  return addMonths(last, keptMonths[kind]);
}
