import { z } from 'zod';
import type { Question } from '../ask.ts';

const id = z.object({ id: z.string() });

/** `words` as beginsAWord writes them; `*` for all. */
export const searchGroupings: Question<{ words: string; first: number }, z.infer<typeof id>> = {
  name: 'search-groupings',
  cypher: `
    CALL db.index.fulltext.queryNodes('grouping_name', $words) YIELD node AS grouping
    RETURN grouping.id AS id ORDER BY toLower(grouping.name), grouping.id LIMIT $first`,
  row: id,
  example: { words: 'x*', first: 1 },
};
