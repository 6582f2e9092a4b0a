import type { Statement } from '../change.ts';

/** Says in which entry a receipt came about. */
export const enterReceipt: Statement<{ readonly receipt: string; readonly entry: string }> = {
  name: 'enter-receipt',
  cypher: `
    MATCH (check:PlacementCheck {id: $receipt})
    MATCH (entry:LedgerEntry {id: $entry})
    CREATE (check)-[:ENTERED_AS]->(entry)`,
  example: { receipt: '', entry: '' },
};
