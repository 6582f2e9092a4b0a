import { z } from 'zod';
import type { Question } from '../ask.ts';

const entryOf = (seq: string): string => `EXISTS {
        MATCH (entry:LedgerEntry {seq: ${seq}})
        WHERE entry.operationId IS NOT NULL AND (entry.case IS NULL OR entry.case = exitCase.id)
      }`;

/** Receipts and placements that the ledger knows nothing of, by what points from them into it: to a change, in the same case where it is of one. */
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
    WHERE NOT ${entryOf('placement.opened')}
      OR (placement.confirmedSeq IS NOT NULL AND NOT ${entryOf('placement.confirmedSeq')})
      OR (placement.status IN ['CONFIRMED', 'ENDED'] AND placement.confirmedSeq IS NULL)
    RETURN 'placement' AS kind, placement.id AS id`,
  row: z.object({ kind: z.enum(['receipt', 'placement']), id: z.string() }),
  example: {},
};
