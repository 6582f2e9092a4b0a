import { z } from 'zod';
import type { Question } from '../ask.ts';
import { isOpenTo } from './open-to.ts';

/** `after`: the number of an entry in the ledger; null for none, since which nothing has changed. */
export type SinceEntry = { readonly assignment: string; readonly after: number | null };

const changed = z.object({ seq: z.int(), ids: z.array(z.string()) });

/** How far the ledger has come, and what its entries have changed. */
export type ChangedSince = z.infer<typeof changed>;

/**
 * Alerts that have come to a liaison and were changed since. The gate is read first: what is committed meanwhile may be told twice, and is never
 * left out.
 */
export const findChangedAlerts: Question<SinceEntry, ChangedSince> = {
  name: 'find-changed-alerts',
  cypher: `
    MATCH (gate:Gate {id: 'gate'})
    WITH gate.seq AS seq
    CALL () {
      MATCH (alert:Alert)
      WHERE alert.changedSeq > $after
      MATCH (assignment:Assignment {id: $assignment})
      WHERE EXISTS { MATCH (alert)-[:SENT_TO]->(region:PoliceRegion) WHERE ${isOpenTo('alert')} }
      WITH alert ORDER BY alert.id
      RETURN collect(alert.id) AS ids
    }
    RETURN seq, ids`,
  row: changed,
  example: { assignment: '', after: 0 },
};
