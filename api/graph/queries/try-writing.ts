import { z } from 'zod';
import type { Question } from '../ask.ts';

/** Writes where nobody waits, not at the gate; to be rolled back. No row in a graph that is not one of ours. */
export const tryWriting: Question<Record<string, never>, { id: string }> = {
  name: 'try-writing',
  cypher: `
    MATCH (gate:Gate {id: 'gate'})
    MATCH (lock:MigrationLock {id: 'lock'})
    SET lock.lock = randomUUID()
    RETURN gate.id AS id`,
  row: z.object({ id: z.literal('gate') }),
  example: {},
};
