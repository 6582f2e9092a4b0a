import { z } from 'zod';
import type { Question } from '../ask.ts';

const person = z.object({ id: z.string(), referenceHash: z.string() });

/** The persons behind keyed hashes, where there are any. */
export const findPeopleByHash: Question<{ hashes: readonly string[] }, z.infer<typeof person>> = {
  name: 'find-people-by-hash',
  cypher: `
    UNWIND $hashes AS hash
    MATCH (person:Person {referenceHash: hash})
    RETURN person.id AS id, person.referenceHash AS referenceHash`,
  row: person,
  example: { hashes: [''] },
};
