import type { Question } from '../ask.ts';
import { type PlaceRow, place, returnPlaceWithParts } from './place-with-parts.ts';

/** `at` is exactly one place; `municipality` is who asks. */
export type PlaceAsked = {
  readonly municipality: string;
  readonly unit: string | null;
  readonly facility: string | null;
  readonly locality: string | null;
  readonly around: string | null;
};

/** One place that the municipality may name: any town or municipality (`around`), and the homes that it may use with their units. */
export const findPlace: Question<PlaceAsked, PlaceRow> = {
  name: 'find-place',
  cypher: `
    CALL () {
      MATCH (place:Unit {id: $unit})-[:IN]->(:Facility)<-[:MAY_USE]-(:Municipality {id: $municipality})
      RETURN place, 'UNIT' AS kind
      UNION
      MATCH (place:Facility {id: $facility})<-[:MAY_USE]-(:Municipality {id: $municipality})
      RETURN place, 'FACILITY' AS kind
      UNION
      MATCH (place:Locality {id: $locality})
      RETURN place, 'LOCALITY' AS kind
      UNION
      MATCH (place:Municipality {id: $around})
      RETURN place, 'MUNICIPALITY' AS kind
    }
    WITH place, kind, 0 AS rank
    ${returnPlaceWithParts}`,
  row: place,
  example: { municipality: '', unit: '', facility: '', locality: '', around: '' },
};
