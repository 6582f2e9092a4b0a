import { z } from 'zod';
import type { Question } from '../ask.ts';
import type { Statement } from '../change.ts';

/**
 * Takes the write lock that puts all changes into one order. The value that is set reads nothing: with one that does,
 * two waiters hold each other up (measured, see TRAPS).
 */
export const takeGate: Question<Record<string, never>, { id: string }> = {
  name: 'take-gate',
  cypher: `
    MATCH (gate:Gate {id: 'gate'})
    SET gate.lock = randomUUID()
    RETURN gate.id AS id`,
  row: z.object({ id: z.literal('gate') }),
};

/** Says that facts changed. Only under the gate. */
export const raiseRevision: Statement<Record<string, never>> = {
  name: 'raise-revision',
  cypher: `
    MATCH (gate:Gate {id: 'gate'})
    SET gate.revision = gate.revision + 1`,
};
