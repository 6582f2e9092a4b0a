import type { Question } from '../ask.ts';
import { type AreaRow, area, returnArea } from './area-row.ts';

/** Places by the beginnings of words: whole names first, then by population. See searchPlaces, which is a municipality's. */
export const searchAreas: Question<{ text: string; words: string; first: number }, AreaRow> = {
  name: 'search-areas',
  cypher: `
    CALL db.index.fulltext.queryNodes('area_name', $words) YIELD node AS area
    WITH area, toLower(area.name) AS name, toUpper(head(labels(area))) AS kind
    ORDER BY name = $text DESC, name STARTS WITH $text DESC, coalesce(area.population, 0) DESC, name, area.id
    LIMIT $first
    WITH collect({area: area, kind: kind}) AS found
    UNWIND range(0, size(found) - 1) AS rank
    WITH found[rank].area AS area, found[rank].kind AS kind, rank
    ${returnArea}`,
  row: area,
  example: { text: 'x', words: 'x*', first: 20 },
};
