import { z } from 'zod';
import type { Question } from '#api/graph/ask.ts';

/** One case, whichever, or no row: whether the graph is in use. */
export const findAnyCase: Question<Record<string, never>, { readonly id: string }> = {
  name: 'find-any-case',
  cypher: `
    MATCH (exitCase:ExitCase)
    RETURN exitCase.id AS id
    LIMIT 1`,
  row: z.object({ id: z.string() }),
};
