import { z } from 'zod';
import type { Question } from '../ask.ts';

const person = z.object({ id: z.string(), groupings: z.array(z.string()), bound: z.array(z.string()) });

/** Somebody touched, with the groupings that they are or were tied to, and whoever a threat binds them to, or to a relative. */
export type PersonTouched = z.infer<typeof person>;

type Asked = { readonly persons: readonly string[]; readonly placements: readonly string[] };

/** The persons, and those whom the placements place. Facts that no longer count are followed too. */
export const listPeopleTouched: Question<Asked, PersonTouched> = {
  name: 'list-people-touched',
  cypher: `
    CALL () {
      UNWIND $persons AS id
      MATCH (person:Person {id: id})
      RETURN person
      UNION
      UNWIND $placements AS id
      MATCH (:Placement {id: id})-[:PLACES]->(person:Person)
      RETURN person
    }
    RETURN person.id AS id,
      COLLECT { MATCH (person)-[:AFFILIATED_WITH]->(grouping:Grouping) RETURN DISTINCT grouping.id } AS groupings,
      COLLECT { MATCH (person)-[:THREATENS|RELATED_TO*1..2]-(bound:Person) RETURN DISTINCT bound.id } AS bound`,
  row: person,
  example: { persons: [''], placements: [''] },
};
