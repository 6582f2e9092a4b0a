/**
 * Permit missing: the form of care needs a permit, and the permits together leave a day of the stay without one.
 * Authority: CONFLICT_RULES, "Rules about the place".
 */
import { addDays, startsBefore } from '../days.ts';
import type { Day, Period } from '../facts.ts';
import type { PlaceRule } from '../rule.ts';

/** Of an open-ended stay only its first days need be covered: permits are renewed. */
const openEndedDays = 90;

export const permitMissing: PlaceRule = {
  name: 'PERMIT_MISSING',
  about: 'PLACE',
  examine: ({ inquiry: { question }, place, atlas }) => {
    if (place.facility === null) return [];
    const { needsPermit, permits } = atlas.facility(place.facility);
    const until = question.to ?? addDays(question.from, openEndedDays);
    if (!needsPermit || isCovered({ from: question.from, to: until }, permits)) return [];
    return [{ rule: 'PERMIT_MISSING', severity: 'HIGH' }];
  },
};

/** Permits that follow on one another, or overlap, count as one. */
function isCovered(stay: Period & { readonly to: Day }, permits: readonly Period[]): boolean {
  let reached: Day | null = stay.from;
  for (const permit of permits.toSorted((a, b) => (a.from < b.from ? -1 : 1)))
    if (reached !== null && permit.from <= reached && startsBefore(reached, permit.to)) reached = permit.to;
  return reached === null || stay.to <= reached;
}
