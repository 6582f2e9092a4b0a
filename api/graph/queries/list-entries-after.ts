import { z } from 'zod';
import type { Question } from '../ask.ts';

const entry = z.object({ seq: z.int(), isChange: z.boolean(), body: z.string() });

export type EntryToVerify = z.infer<typeof entry>;

/** The entries that follow a number, in order, some thousands at a time. Only a change has an operationId; a look-up changes nothing. */
export const listEntriesAfter: Question<{ readonly after: number }, EntryToVerify> = {
  name: 'list-entries-after',
  cypher: `
    MATCH (entry:LedgerEntry)
    WHERE entry.seq > $after
    RETURN entry.seq AS seq, entry.operationId IS NOT NULL AS isChange, entry.body AS body
    ORDER BY seq
    LIMIT 5000`,
  row: entry,
  example: { after: 0 },
};
