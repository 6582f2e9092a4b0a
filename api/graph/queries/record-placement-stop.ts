import type { Day } from '../../conflicts/facts.ts';
import { type Recording, recorded } from '../record.ts';

export type PlacementStopRow = {
  readonly id: string;
  readonly supplier: string;
  readonly from: Day;
  readonly to?: Day | undefined;
  /** The municipality whose own it is; national without. */
  readonly by?: string | undefined;
  readonly reason?: string | undefined;
};

export const recordPlacementStop: Recording<PlacementStopRow> = {
  name: 'record-placement-stop',
  cypher: `
    UNWIND $rows AS row
    MATCH (supplier:Supplier {id: row.supplier})
    CREATE (stop:PlacementStop {id: row.id, from: row.from, to: row.to, by: row.by, reason: row.reason})-[:STOPS]->(supplier)
    RETURN stop.id AS id`,
  row: recorded,
};
