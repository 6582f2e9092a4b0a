import { z } from 'zod';
import type { Question } from '../ask.ts';

export type GateRow = { readonly revision: number; readonly mark: string | null; readonly seq: number };

/** How far the facts (`revision`) and the ledger (`seq`) have come; with an answer the graph is there, and migrated. */
export const findGate: Question<Record<string, never>, GateRow> = {
  name: 'find-gate',
  cypher: `
    MATCH (gate:Gate {id: 'gate'})
    RETURN gate.revision AS revision, gate.mark AS mark, gate.seq AS seq`,
  row: z.object({ revision: z.int(), mark: z.string().nullable(), seq: z.int() }),
  example: {},
};
