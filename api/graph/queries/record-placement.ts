import type { Day } from '../../conflicts/facts.ts';
import { type Recording, recorded } from '../record.ts';

export type PlacementRow = {
  readonly id: string;
  readonly case: string;
  /** A unit, a facility, a district, a locality or a municipality. */
  readonly at: string;
  readonly people: readonly string[];
  readonly status: 'HELD' | 'CONFIRMED' | 'ENDED' | 'CANCELLED' | 'REJECTED' | 'MISTAKEN';
  readonly from: Day;
  readonly to?: Day | undefined;
  /** The ledger order in which it was opened, and confirmed where it is. */
  readonly opened: number;
  readonly legalGround?: string | undefined;
};

export const recordPlacement: Recording<PlacementRow> = {
  name: 'record-placement',
  cypher: `
    UNWIND $rows AS row
    MATCH (exitCase:ExitCase {id: row.case})
    MATCH (place:Unit|Facility|District|Locality|Municipality {id: row.at})
    CREATE (placement:Placement {
      id: row.id, status: row.status, from: row.from, to: row.to, opened: row.opened, legalGround: row.legalGround,
      confirmedSeq: CASE WHEN row.status IN ['CONFIRMED', 'ENDED'] THEN row.opened END
    })
    CREATE (placement)-[:DECIDED_IN]->(exitCase)
    CREATE (placement)-[:AT]->(place)
    WITH placement, row
    UNWIND row.people AS id
    MATCH (person:Person {id: id})
    CREATE (placement)-[:PLACES]->(person)
    WITH placement, row, count(person) AS placed
    WHERE placed = size(row.people)
    RETURN placement.id AS id`,
  row: recorded,
  example: { rows: [] },
};
