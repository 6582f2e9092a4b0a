/**
 * Facility closed: the home is closed on some day of the stay.
 * Authority: CONFLICT_RULES, "Rules about the place".
 */
import { overlaps } from '../days.ts';
import type { PlaceRule } from '../rule.ts';

export const facilityClosed: PlaceRule = {
  name: 'FACILITY_CLOSED',
  about: 'PLACE',
  examine: ({ inquiry: { question }, place, atlas }) => {
    const closed = place.facility === null ? [] : atlas.facility(place.facility).closed;
    return closed.some((closure) => overlaps(closure, question))
      ? [{ rule: 'FACILITY_CLOSED', severity: 'CRITICAL' }]
      : [];
  },
};
