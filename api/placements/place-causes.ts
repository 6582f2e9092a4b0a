import type { PlaceCause, PlaceCauseKind } from '#schema/generated/coordinator.ts';
import type { Facts, Inquiry, Period } from '../conflicts/facts.ts';
import type { Finding } from '../conflicts/findings.ts';
import { judge } from '../conflicts/judge.ts';
import { defaultPolicy } from '../conflicts/policy.ts';
import type { PlaceRow } from '../graph/queries/place-with-parts.ts';

/** The findings that are no secret, because they are about the home alone. Authority: DESIGN, "From question to placement", 1. */
const kinds: readonly PlaceCauseKind[] = ['SUPPLIER_STOPPED', 'PERMIT_MISSING', 'FACILITY_CLOSED'];

/** Those among the findings of a check; any of them makes the place unavailable. */
export const causesAmong = (findings: readonly Finding[]): PlaceCause[] =>
  kinds.filter((kind) => findings.some(({ rule }) => rule === kind)).map((kind) => ({ kind }));

/** What stands in the way at a place that was searched for: the same rules, on what is known of the home and on nobody. */
export function causesAt(place: PlaceRow, period: Period, municipality: string): PlaceCause[] {
  return place.home === null ? [] : causesAmong(judge(inquireAboutHome(place.home, period, municipality)).findings);
}

function inquireAboutHome(home: NonNullable<PlaceRow['home']>, period: Period, municipality: string): Inquiry {
  const { supplier, stops, ...facility } = home;
  return {
    ...nothing,
    asOf: period.from,
    policy: defaultPolicy,
    question: { subjects: [], municipality, place: { facility: 'home' }, ...period },
    counties: [{ id: 'county' }],
    municipalities: [{ id: 'around', county: 'county' }],
    suppliers: [{ id: supplier, stops }],
    facilities: [{ id: 'home', municipality: 'around', supplier, capacity: 1, ...facility }],
  };
}

const nothing: Facts = {
  counties: [],
  municipalities: [],
  localities: [],
  districts: [],
  suppliers: [],
  facilities: [],
  units: [],
  persons: [],
  groupings: [],
  affiliations: [],
  rivalries: [],
  alliances: [],
  territories: [],
  threats: [],
  relatives: [],
  bans: [],
  presences: [],
};
