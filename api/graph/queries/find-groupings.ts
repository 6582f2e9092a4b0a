import { z } from 'zod';
import type { Question } from '../ask.ts';
import { named } from './named.ts';

const grouping = named.extend({ aliases: z.array(z.string()), parts: z.array(named), partOf: z.array(named) });

export type GroupingFound = z.infer<typeof grouping>;

/** Groupings with what they are part of and what is part of them, in the order asked for. */
export const findGroupings: Question<{ groupings: readonly string[] }, GroupingFound> = {
  name: 'find-groupings',
  cypher: `
    UNWIND range(0, size($groupings) - 1) AS place
    MATCH (grouping:Grouping {id: $groupings[place]})
    RETURN grouping.id AS id, grouping.name AS name, coalesce(grouping.aliases, []) AS aliases,
      COLLECT {
        MATCH (part:Grouping)-[made:PART_OF]->(grouping) WHERE made.live
        WITH DISTINCT part ORDER BY part.name, part.id
        RETURN part {.id, .name}
      } AS parts,
      COLLECT {
        MATCH (grouping)-[made:PART_OF]->(whole:Grouping) WHERE made.live
        WITH DISTINCT whole ORDER BY whole.name, whole.id
        RETURN whole {.id, .name}
      } AS partOf, place
    ORDER BY place`,
  row: grouping,
  example: { groupings: [''] },
};
