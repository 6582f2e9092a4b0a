import type { Place, PlaceCause } from '#schema/generated/coordinator.ts';
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
