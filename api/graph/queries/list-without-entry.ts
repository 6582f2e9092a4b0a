import { z } from 'zod';
import type { Question } from '../ask.ts';

const entryOf = (seq: string): string => `EXISTS {
        MATCH (entry:LedgerEntry {seq: ${seq}}) WHERE entry.case IS NULL OR entry.case = exitCase.id
      }`;

/**
 * Receipts and placements that the ledger knows nothing of, by what points from them into it. What was opened at 0 was planted with
 * an invented world, before the first entry.
 */
export const listWithoutEntry: Question<
  Record<string, never>,
  { readonly kind: 'receipt' | 'placement'; readonly id: string }
> = {
  name: 'list-without-entry',
  cypher: `
    MATCH (check:PlacementCheck)
    WHERE NOT EXISTS { MATCH (check)-[:ENTERED_AS]->(:LedgerEntry) }
    RETURN 'receipt' AS kind, check.id AS id
    UNION ALL
    MATCH (placement:Placement)-[:DECIDED_IN]->(exitCase:ExitCase)
    WHERE placement.opened IS NULL
      OR (placement.opened > 0 AND NOT ${entryOf('placement.opened')})
      OR (placement.confirmedSeq IS NOT NULL AND NOT ${entryOf('placement.confirmedSeq')})
      OR (placement.opened > 0 AND placement.status IN ['CONFIRMED', 'ENDED'] AND placement.confirmedSeq IS NULL)
    RETURN 'placement' AS kind, placement.id AS id`,
  row: z.object({ kind: z.enum(['receipt', 'placement']), id: z.string() }),
  example: {},
};
