import { z } from 'zod';
import type { Question } from '../ask.ts';

const ids = z.array(z.string());
const revision = z.object({
  number: z.int(),
  mark: z.string(),
  after: z.string().nullable(),
  isEverything: z.boolean(),
  ...{ persons: ids, groupings: ids, placements: ids, facilities: ids, suppliers: ids },
});
const journal = z.object({ revision: z.int(), mark: z.string().nullable(), rows: z.array(revision) });

/** How far the facts have come, and what each revision after a given one touched. */
export type Journal = z.infer<typeof journal>;

/** Whoever is further behind than these reads everything anew. */
const mostRows = 500;

export const listRevisions: Question<{ readonly after: number }, Journal> = {
  name: 'list-revisions',
  cypher: `
    MATCH (gate:Gate {id: 'gate'})
    RETURN gate.revision AS revision, gate.mark AS mark,
      COLLECT {
        MATCH (row:Revision) WHERE row.number > $after
        RETURN row {
          .number, .mark, .after, .isEverything, .persons, .groupings, .placements, .facilities, .suppliers
        } ORDER BY row.number LIMIT ${mostRows}
      } AS rows`,
  row: journal,
  example: { after: 0 },
};
