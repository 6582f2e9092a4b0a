import { z } from 'zod';
import type { Question } from '../ask.ts';

const mark = z.object({ id: z.string(), mark: z.string() });

/** Something that an assignment is shown, and a text that is another when it is shown otherwise. */
export type Mark = z.infer<typeof mark>;

/** What of one kind an assignment is shown: by it a stream knows what has changed. */
export const marksOf = (name: string, cypher: string): Question<{ readonly assignment: string }, Mark> => ({
  name,
  cypher,
  row: mark,
  example: { assignment: '' },
});
