import type { Question } from '../ask.ts';
import { type PlaceRow, place, returnPlaceWithParts } from './place-with-parts.ts';

/** The place of a placement or receipt, whether it may be used now or not; of a district, its town. */
export const findPlaceAround: Question<{ readonly at: string; readonly municipality: string }, PlaceRow> = {
  name: 'find-place-around',
  cypher: `
    MATCH (at:Unit|Facility|District|Locality|Municipality {id: $at})
    OPTIONAL MATCH (at:District)-[:IN]->(town:Locality)
    WITH coalesce(town, at) AS place
    WITH place, toUpper(head(labels(place))) AS kind, 0 AS rank
    ${returnPlaceWithParts}`,
  row: place,
  example: { at: '', municipality: '' },
};
