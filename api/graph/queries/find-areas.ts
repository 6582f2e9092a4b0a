import type { Question } from '../ask.ts';
import { type AreaRow, area, returnArea } from './area-row.ts';

/** Places that a fact of the police can be about, in the order asked for. */
export const findAreas: Question<{ areas: readonly string[] }, AreaRow> = {
  name: 'find-areas',
  cypher: `
    UNWIND range(0, size($areas) - 1) AS rank
    WITH rank, $areas[rank] AS id
    CALL (id) {
      MATCH (area:District {id: id}) RETURN area, 'DISTRICT' AS kind
      UNION
      MATCH (area:Locality {id: id}) RETURN area, 'LOCALITY' AS kind
      UNION
      MATCH (area:Municipality {id: id}) RETURN area, 'MUNICIPALITY' AS kind
      UNION
      MATCH (area:County {id: id}) RETURN area, 'COUNTY' AS kind
      UNION
      MATCH (area:Facility {id: id}) RETURN area, 'FACILITY' AS kind
    }
    ${returnArea}`,
  row: area,
  example: { areas: [''] },
};
