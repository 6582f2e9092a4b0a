import { z } from 'zod';
import type { Question } from '../ask.ts';
import { isOfThePolice } from './fact-relations.ts';

const known = z.object({ person: z.string(), facts: z.array(z.string()) });

/** Which facts the police have entered about the person behind a keyed hash, the oldest first; nothing where they have entered none. */
export const listFactsOfPerson: Question<{ referenceHash: string }, z.infer<typeof known>> = {
  name: 'list-facts-of-person',
  cypher: `
    MATCH (person:Person {referenceHash: $referenceHash})
    MATCH (person)-[version:AFFILIATED_WITH|THREATENS|RELATED_TO|BANNED_FROM|STAYS_AT]-()
    WHERE ${isOfThePolice}
    WITH person, version.fact AS fact, min(version.recordedAt) AS recordedAt
    ORDER BY recordedAt, fact
    RETURN person.id AS person, collect(fact) AS facts`,
  row: known,
  example: { referenceHash: '' },
};
