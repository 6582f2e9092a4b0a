import { z } from 'zod';
import type { Question } from '#api/graph/ask.ts';

/** Those of some keyed hashes for whom the graph has a person already. */
export const listPeopleKnown: Question<{ readonly hashes: readonly string[] }, { readonly id: string }> = {
  name: 'list-people-known',
  cypher: `
    MATCH (person:Person)
    WHERE person.referenceHash IN $hashes
    RETURN person.id AS id`,
  row: z.object({ id: z.string() }),
};
