import type { Question } from '../ask.ts';
import { type Recorded, recorded } from '../record.ts';

/** Says in which entry a receipt came about. */
export const enterReceipt: Question<{ readonly receipt: string; readonly entry: string }, Recorded> = {
  name: 'enter-receipt',
  cypher: `
    MATCH (check:PlacementCheck {id: $receipt})
    MATCH (entry:LedgerEntry {id: $entry})
    CREATE (check)-[:ENTERED_AS]->(entry)
    RETURN check.id AS id`,
  row: recorded,
  example: { receipt: '', entry: '' },
};
