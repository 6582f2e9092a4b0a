import type { Inquiry, Locality, PlaceRef } from '#api/conflicts/facts.ts';
import type { Scope } from '#api/conflicts/findings.ts';

/** All that a place is part of: "unit → facility → (district →) locality → municipality → county". */
export type Spot = {
  readonly unit?: string | undefined;
  readonly facility?: string | undefined;
  readonly district?: string | undefined;
  /** Missing where the place is known only as a municipality. */
  readonly locality?: Locality | undefined;
  readonly municipality: string;
};

export function only<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id);
  if (found === undefined) throw new Error(`nothing is called ${id}`);
  return found;
}

export function locate(inquiry: Inquiry, place: PlaceRef): Spot {
  if ('unit' in place) {
    const { facility } = only(inquiry.units, place.unit);
    return { ...locate(inquiry, { facility }), unit: place.unit };
  }
  if ('facility' in place) {
    const { locality, district, municipality } = only(inquiry.facilities, place.facility);
    if (locality === undefined) return { facility: place.facility, municipality: municipality ?? '' };
    return { ...inTown(inquiry, locality, district), facility: place.facility };
  }
  return 'locality' in place ? inTown(inquiry, place.locality, place.district) : { municipality: place.municipality };
}

function inTown(inquiry: Inquiry, id: string, district: string | undefined): Spot {
  const locality = only(inquiry.localities, id);
  return { district, locality, municipality: locality.municipality };
}

/** "Distance is great-circle on a sphere of radius 6,371.0088 km between locality points." (haversine) */
function distanceKm(a: Locality, b: Locality): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (x: number, y: number) => Math.sin(radians(y - x) / 2) ** 2;
  const h = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon);
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** "A place known only as a municipality … lies at each of the municipality's locality points." */
function pointsOf(inquiry: Inquiry, spot: Spot): readonly Locality[] {
  if (spot.locality !== undefined) return [spot.locality];
  return inquiry.localities.filter((locality) => locality.municipality === spot.municipality);
}

/**
 * "The nearest that holds, in this order", or null where none does. `isPartOfCity` is said of a `RESIDENCE` and of a
 * territory: in large localities theirs is SAME_TOWN only in the subject's own district.
 */
export function scopeOf(inquiry: Inquiry, subject: Spot, other: Spot, isPartOfCity: boolean): Scope | null {
  if (subject.unit !== undefined && subject.unit === other.unit) return 'SAME_UNIT';
  if (subject.facility !== undefined && subject.facility === other.facility) return 'SAME_FACILITY';
  if (isOneTown(inquiry, subject, other)) {
    const isLarge = subject.locality?.large === true || other.locality?.large === true;
    const isOneDistrict = other.district !== undefined && other.district === subject.district;
    return isPartOfCity && isLarge && !isOneDistrict ? 'NEARBY' : 'SAME_TOWN';
  }
  return isNearby(inquiry, subject, other) ? 'NEARBY' : null;
}

function isOneTown({ policy }: Inquiry, { locality: a }: Spot, { locality: b }: Spot): boolean {
  if (a === undefined || b === undefined) return false;
  return a.id === b.id || distanceKm(a, b) <= policy.sameTownKm;
}

function isNearby(inquiry: Inquiry, a: Spot, b: Spot): boolean {
  if (a.municipality === b.municipality) return true;
  const there = pointsOf(inquiry, b);
  return pointsOf(inquiry, a).some((p) => there.some((q) => distanceKm(p, q) <= inquiry.policy.nearbyKm));
}
