import type { PlaceInput, PlaceKind, PlacesQuery } from '#schema/generated/coordinator-operations.ts';
import type { Words } from '../../words/sv.ts';

export type FoundPlace = PlacesQuery['places'][number];
type NamedPlace = { readonly kind: PlaceKind; readonly name: string; readonly municipality: string };

/** "Ort (kommun)", because names of towns repeat. */
export function sayPlace(place: NamedPlace, words: Words, district?: { readonly name: string } | null): string {
  const name = place.kind === 'MUNICIPALITY' ? words.check.outsideTowns : place.name;
  return `${name}${district ? `, ${district.name}` : ''} (${place.municipality})`;
}

/** Exactly one place, as the contract wants it. `partId` is a district of a town or a unit of a home. */
export function placeInput({ kind, id }: FoundPlace, partId: string | null): PlaceInput {
  switch (kind) {
    case 'UNIT':
      return { unitId: id };
    case 'FACILITY':
      return partId === null ? { facilityId: id } : { unitId: partId };
    case 'LOCALITY':
      return partId === null ? { localityId: id } : { localityId: id, districtId: partId };
    case 'MUNICIPALITY':
      return { municipalityId: id };
  }
}

/** What is searched for, and the beginning of the municipality where somebody writes "Broby (Öst". */
export function readSearch(text: string): { readonly search: string; readonly municipality: string } {
  const [search = '', municipality = ''] = text.split('(');
  return { search: search.trim(), municipality: municipality.replace(')', '').trim().toLowerCase() };
}
