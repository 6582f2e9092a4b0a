import { z } from 'zod';
import type { Question } from '../ask.ts';

const id = z.object({ id: z.string() });

/** Which facts the police have entered about a grouping itself, the oldest first. Who is in it is never listed. */
export const listFactsOfGrouping: Question<{ grouping: string }, z.infer<typeof id>> = {
  name: 'list-facts-of-grouping',
  cypher: `
    MATCH (:Grouping {id: $grouping})-[version:PART_OF|RIVAL_OF|ALLIED_WITH|ACTIVE_IN]-()
    WITH version.fact AS id, min(version.recordedAt) AS recordedAt
    RETURN id ORDER BY recordedAt, id`,
  row: id,
  example: { grouping: '' },
};
