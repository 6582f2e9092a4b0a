import type { Question } from '../ask.ts';
import { type PlaceRow, place, returnPlaceWithParts } from './place-with-parts.ts';

export type PlacesAsked = {
  /** Who asks: of homes only those that it may use are found. */
  readonly municipality: string;
  /** What was typed, in lower case; see beginsAWord. */
  readonly text: string;
  readonly words: string;
  readonly first: number;
};

/** Homes and towns with every word of the search beginning a word of their name: whole names first, then beginnings, then by population. */
export const searchPlaces: Question<PlacesAsked, PlaceRow> = {
  name: 'search-places',
  cypher: `
    CALL db.index.fulltext.queryNodes('place_name', $words) YIELD node AS place
    WHERE place:Locality OR EXISTS { (place)<-[:MAY_USE]-(:Municipality {id: $municipality}) }
    WITH place, CASE WHEN place:Locality THEN 'LOCALITY' ELSE 'FACILITY' END AS kind, toLower(place.name) AS name
    ORDER BY name = $text DESC, name STARTS WITH $text DESC, coalesce(place.population, 0) DESC, name, place.id
    LIMIT $first
    WITH collect({place: place, kind: kind}) AS found
    UNWIND range(0, size(found) - 1) AS rank
    WITH found[rank].place AS place, found[rank].kind AS kind, rank
    ${returnPlaceWithParts}`,
  row: place,
  example: { municipality: '', text: 'x', words: 'x*', first: 20 },
};
