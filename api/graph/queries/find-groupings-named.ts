import { z } from 'zod';
import type { Question } from '../ask.ts';

const id = z.object({ id: z.string() });

/** Groupings that go by exactly this name, in capitals or not. `words` as beginsAWord writes them, so that the search has an index. */
export const findGroupingsNamed: Question<{ name: string; words: string }, z.infer<typeof id>> = {
  name: 'find-groupings-named',
  cypher: `
    CALL db.index.fulltext.queryNodes('grouping_name', $words) YIELD node AS grouping
    WHERE toLower(grouping.name) = toLower($name)
    RETURN grouping.id AS id`,
  row: id,
  example: { name: 'x', words: 'x*' },
};
