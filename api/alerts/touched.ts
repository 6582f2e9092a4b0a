/**
 * What a change touched, for the standing placements in its reach to be judged again. Name rather too much than too little:
 * - an affiliation, a verification, a stay, a ban, a consent, membership of a household: the person;
 * - a threat, a relative: both persons;
 * - a rivalry, an alliance, a part: both groupings; a territory: the grouping;
 * - a placement confirmed, held, moved, ended or let go of: the placement, and the one that takes its place; people taken out of it;
 * - a permit, a closure, places of a home: the home (of a placement that is moved in place, the home that it leaves);
 * - a placement stop: the supplier; a home that changes hands: both.
 */
export type Touched = {
  readonly persons: readonly string[];
  readonly groupings: readonly string[];
  readonly placements: readonly string[];
  readonly facilities: readonly string[];
  readonly suppliers: readonly string[];
};

export const nothingTouched: Touched = { persons: [], groupings: [], placements: [], facilities: [], suppliers: [] };
