import { z } from 'zod';
import type { Question } from '../ask.ts';

const after = z.object({ person: z.string(), id: z.string(), fact: z.string(), changes: z.int() });

export type StayAfter = z.infer<typeof after>;

/** Where people were said to be when a placement ended: the version that counts, and how many changes its fact has had. */
export const listStaysAfter: Question<{ readonly placement: string }, StayAfter> = {
  name: 'list-stays-after',
  cypher: `
    MATCH (:Placement {id: $placement})-[:PLACES]->(person:Person)-[stay:STAYS_AT]->()
    WHERE stay.live AND stay.placement = $placement
    RETURN person.id AS person, stay.id AS id, stay.fact AS fact, COUNT { (:StayChange {fact: stay.fact}) } AS changes
    ORDER BY person, id`,
  row: after,
  example: { placement: '' },
};
