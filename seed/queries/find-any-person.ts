import { z } from 'zod';
import type { Question } from '#api/graph/ask.ts';

/** One person, whoever, or no row. */
export const findAnyPerson: Question<Record<string, never>, { readonly id: string }> = {
  name: 'find-any-person',
  cypher: `
    MATCH (person:Person)
    RETURN person.id AS id
    LIMIT 1`,
  row: z.object({ id: z.string() }),
};
