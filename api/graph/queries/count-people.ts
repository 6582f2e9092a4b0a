import { z } from 'zod';
import type { Question } from '../ask.ts';

/** How many people the graph holds, which Neo4j keeps count of: nobody is looked at. */
export const countPeople: Question<Record<string, never>, { readonly people: number }> = {
  name: 'count-people',
  cypher: 'MATCH (person:Person) RETURN count(person) AS people',
  row: z.object({ people: z.int() }),
  example: {},
};
