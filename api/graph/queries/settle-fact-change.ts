import { type Recording, recorded } from '../record.ts';

/** `version`: that which the change made when it was approved. */
export type SettledRow = { readonly id: string; readonly status: string; readonly version?: string | undefined };

/** What became of something that awaited a second officer. */
export const settleFactChange: Recording<SettledRow> = {
  name: 'settle-fact-change',
  cypher: `
    UNWIND $rows AS row
    MATCH (change:FactChange {id: row.id})
    SET change.status = row.status, change.version = coalesce(row.version, change.version)
    RETURN change.id AS id`,
  row: recorded,
};
