import { z } from 'zod';
import type { Question } from '../ask.ts';

const news = z.object({ seq: z.int(), isNews: z.boolean() });

/**
 * How far the ledger has come, and whether anything was done since an entry; always where none is named. Every change has an operation,
 * a look-up has none. A check has one too, and changes nothing that anybody is shown.
 */
export const findNews: Question<{ readonly after: number | null }, z.infer<typeof news>> = {
  name: 'find-news',
  cypher: `
    MATCH (gate:Gate {id: 'gate'})
    RETURN gate.seq AS seq, $after IS NULL OR EXISTS {
      MATCH (entry:LedgerEntry)
      WHERE entry.seq > $after AND entry.operationId IS NOT NULL AND entry.action <> 'CHECK_PLACEMENT'
    } AS isNews`,
  row: news,
  example: { after: 0 },
};
