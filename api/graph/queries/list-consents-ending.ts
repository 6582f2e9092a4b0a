import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';

const ending = z.object({
  id: z.string(),
  case: z.string(),
  person: z.string(),
  to: z.string(),
  /** Whether another consent of the person's in the case goes on where this one ends. */
  isRenewed: z.boolean(),
});

export type ConsentEnding = z.infer<typeof ending>;

type Asked = { readonly today: Day; readonly soon: Day; readonly id: string | null };

/** Consents that are over, or will be by `soon`, and of which nobody has been told that; or one of them. */
export const listConsentsEnding: Question<Asked, ConsentEnding> = {
  name: 'list-consents-ending',
  cypher: `
    MATCH (consent:Consent)
    WHERE consent.to <= $soon AND consent.withdrawnOn IS NULL AND consent.endedOn IS NULL
      AND (consent.to <= $today OR consent.warnedOn IS NULL) AND ($id IS NULL OR consent.id = $id)
    MATCH (exitCase:ExitCase)<-[:GIVEN_IN]-(consent)-[:GIVEN_BY]->(person:Person)
    RETURN consent.id AS id, exitCase.id AS case, person.id AS person, consent.to AS to,
      EXISTS {
        MATCH (exitCase)<-[:GIVEN_IN]-(other:Consent)-[:GIVEN_BY]->(person)
        WHERE other.withdrawnOn IS NULL AND other.from <= consent.to AND (other.to IS NULL OR consent.to < other.to)
      } AS isRenewed
    ORDER BY to, id`,
  row: ending,
  example: { today: '2026-01-01', soon: '2026-01-15', id: null },
};
