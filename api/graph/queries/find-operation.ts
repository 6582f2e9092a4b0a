import { z } from 'zod';
import type { Question } from '../ask.ts';

const stored = z.object({ outcome: z.looseObject({ type: z.string() }) });

const entry = z
  .object({ id: z.string(), contentHash: z.string().nullable(), type: z.string(), body: z.string() })
  .transform(({ id, contentHash, type, body }) => {
    const read = stored.safeParse(JSON.parse(body));
    return { id, contentHash, outcome: read.success ? read.data.outcome : { type } };
  });

/** What the first use of an operationId left in the ledger. */
export const findOperation: Question<{ operationId: string }, z.infer<typeof entry>> = {
  name: 'find-operation',
  cypher: `
    MATCH (entry:LedgerEntry {operationId: $operationId})
    RETURN entry.id AS id, entry.contentHash AS contentHash, entry.outcome AS type, entry.body AS body`,
  row: entry,
  example: { operationId: '' },
};
