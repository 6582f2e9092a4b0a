import { z } from 'zod';
import type { Question } from '../ask.ts';
import { isOwnCase } from './is-own-case.ts';
import { at, toPlaceRef } from './standing-placement.ts';

const receipt = z.object({
  id: z.string(),
  number: z.string(),
  offer: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  answer: z.enum(['NO_KNOWN_RISK', 'INSUFFICIENT_BASIS', 'CONSULTATION_REQUIRED', 'ADVISED_AGAINST']),
  rulesVersion: z.string(),
  checkedAt: z.string(),
  validUntil: z.string(),
  case: z.string(),
  caseStatus: z.enum(['OPEN', 'CLOSED']),
  members: z.array(z.string()).min(1),
  /** The node of the place: a district where one was named. */
  at: z.string(),
  place: at.transform(toPlaceRef),
});

export type StoredReceipt = z.infer<typeof receipt>;

/** The receipt of a check in one of the assignment's own cases; no row for anybody else's, as for one that does not exist. */
export const findReceipt: Question<{ readonly check: string; readonly assignment: string }, StoredReceipt> = {
  name: 'find-receipt',
  cypher: `
    CYPHER replan=skip
    MATCH (check:PlacementCheck {id: $check})-[:ASKED_IN]->(exitCase:ExitCase)
    WHERE ${isOwnCase}
    MATCH (check)-[:FOR_PLACE]->(place)
    RETURN check.id AS id, check.number AS number, check.offer AS offer, check.from AS from, check.to AS to,
      check.answer AS answer, check.rulesVersion AS rulesVersion, check.checkedAt AS checkedAt,
      check.validUntil AS validUntil, exitCase.id AS case, exitCase.status AS caseStatus, place.id AS at,
      {id: place.id, kind: head(labels(place)), town: head(COLLECT { MATCH (place)-[:IN]->(town:Locality) RETURN town.id })} AS place,
      COLLECT { MATCH (check)-[:ABOUT]->(person:Person) RETURN person.id ORDER BY person.id } AS members`,
  row: receipt,
  example: { check: '', assignment: '' },
};
