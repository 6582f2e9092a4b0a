import { z } from 'zod';
import { nothingTouched, type Touched } from '../../alerts/touched.ts';
import type { Question } from '../ask.ts';

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

const raised = z.object({ revision: z.int(), mark: z.string() });

/** The revision that a change has made. */
export type Raised = z.infer<typeof raised>;

/**
 * Says that facts changed, and which: whoever keeps facts in memory reads those anew (ADR 16). `mark` is another one after each change, so that
 * a graph put back from a dump is never taken for the one that was. A row too old for anybody to miss is dropped. Only under the gate.
 */
export const raiseRevision: Question<Touched & { readonly isEverything: boolean }, Raised> = {
  name: 'raise-revision',
  cypher: `
    MATCH (gate:Gate {id: 'gate'})
    WITH gate, gate.mark AS after
    SET gate.revision = gate.revision + 1, gate.mark = randomUUID()
    CREATE (:Revision {
      number: gate.revision, mark: gate.mark, after: after, isEverything: $isEverything, persons: $persons,
      groupings: $groupings, placements: $placements, facilities: $facilities, suppliers: $suppliers
    })
    WITH gate
    OPTIONAL MATCH (old:Revision {number: gate.revision - 10000})
    DELETE old
    RETURN gate.revision AS revision, gate.mark AS mark`,
  row: raised,
  example: { ...nothingTouched, isEverything: false },
};
