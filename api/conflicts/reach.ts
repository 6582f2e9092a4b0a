/** How near another place is. Authority: CONFLICT_RULES, "Scope: how near". */
import type { Atlas, Place } from './atlas.ts';
import type { Locality, Policy } from './facts.ts';
import type { Scope } from './findings.ts';
import { remember } from './remember.ts';
import type { Whereabouts } from './weigh.ts';

const earthRadiusKm = 6371.0088;

export type Reach = (there: Whereabouts) => Scope | null;

/** The nearest scope that holds between the place asked about and another, or null beyond them all. */
export function reachFrom(here: Place, atlas: Atlas, policy: Policy): Reach {
  const pointsHere = pointsOf(here, atlas);
  const kmToTown = remember((id: string) => shortestKm(pointsHere, [atlas.locality(id)]));
  const kmToMunicipality = remember((id: string) => shortestKm(pointsHere, atlas.localitiesOf(id)));
  const kmTo = ({ locality, municipality }: Place): number =>
    locality === null ? kmToMunicipality(municipality) : kmToTown(locality);
  const isLarge = ({ locality }: Place): boolean => locality !== null && atlas.locality(locality).large;

  const nearest = (there: Place): Scope | null => {
    if (isSame(here.unit, there.unit)) return 'SAME_UNIT';
    if (isSame(here.facility, there.facility)) return 'SAME_FACILITY';
    const km = kmTo(there);
    if (isSame(here.locality, there.locality)) return 'SAME_TOWN';
    if (here.locality !== null && there.locality !== null && km <= policy.sameTownKm) return 'SAME_TOWN';
    return isSame(here.municipality, there.municipality) || km <= policy.nearbyKm ? 'NEARBY' : null;
  };

  return ({ at: there, isBlurred }) => {
    const scope = nearest(there);
    const isElsewhereInTown = isBlurred && (isLarge(here) || isLarge(there)) && !isSame(here.district, there.district);
    return scope === 'SAME_TOWN' && isElsewhereInTown ? 'NEARBY' : scope;
  };
}

const isSame = (a: string | null, b: string | null): boolean => a !== null && a === b;

/** A place known only as a municipality lies at each of its localities. */
function pointsOf({ locality, municipality }: Place, atlas: Atlas): readonly Locality[] {
  return locality === null ? atlas.localitiesOf(municipality) : [atlas.locality(locality)];
}

function shortestKm(some: readonly Locality[], others: readonly Locality[]): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (const a of some) for (const b of others) shortest = Math.min(shortest, distanceKm(a, b));
  return shortest;
}

type Point = { readonly lat: number; readonly lon: number };

/** Great circle on a sphere, by the haversine. Degrees in, kilometres out. */
export function distanceKm(a: Point, b: Point): number {
  const haversine =
    halfSineSquared(b.lat - a.lat) +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * halfSineSquared(b.lon - a.lon);
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const halfSineSquared = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
