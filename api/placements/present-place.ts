import type { District, Place, PlaceCause } from '#schema/generated/coordinator.ts';
import type { PlaceNamed } from '../graph/queries/place-of.ts';
import type { PlaceRow } from '../graph/queries/place-with-parts.ts';

/** A place as the contract shows it. What is known of a home's supplier stays behind, but for the causes. */
export const presentPlace = (place: PlaceRow, causes: readonly PlaceCause[]): Place => ({
  id: place.id,
  kind: place.kind,
  name: place.name,
  municipality: place.municipality.name,
  districts: place.districts,
  units: place.units,
  causes,
});

/** The place of a receipt or a placement, with the district where one was named. */
export const presentPlaceNamed = ({
  district,
  ...place
}: PlaceNamed): { readonly place: Place; readonly district: District | null } => ({
  place: { ...place, causes: [] },
  district,
});
