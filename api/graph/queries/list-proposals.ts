import { z } from 'zod';
import type { Question } from '../ask.ts';

const proposal = z.object({
  id: z.string(),
  caseNumber: z.string(),
  pseudonym: z.string(),
  office: z.string(),
  place: z.string(),
  /** Null where the place is the municipality itself. */
  within: z.string().nullable(),
  from: z.string(),
  to: z.string().nullable(),
  answer: z.enum(['NO_KNOWN_RISK', 'INSUFFICIENT_BASIS', 'CONSULTATION_REQUIRED', 'ADVISED_AGAINST']),
  advice: z.string(),
  reason: z.string(),
  requestedAt: z.string(),
  requestedBy: z.string(),
  /** Who proposes it: nobody decides on their own. */
  user: z.string(),
});

export type ProposalFound = z.infer<typeof proposal>;

/** What awaits a decision in the municipality of the assignment's office while the place is still held, the oldest first. */
export const listProposals: Question<{ assignment: string }, ProposalFound> = {
  name: 'list-proposals',
  cypher: `
    MATCH (:Assignment {id: $assignment})-[:FOR]->(:Office)-[:OF]->(municipality:Municipality)
    MATCH (municipality)<-[:RUN_BY]-(exitCase:ExitCase)<-[:ASKED_IN]-(consultation:Consultation)<-[:CONCERNS]-(override:Override)
    WHERE override.status = 'REQUESTED' AND consultation.status = 'ADVISED_AGAINST'
    MATCH (override)-[:REQUESTED_BY]->(by:Assignment)<-[:HOLDS]-(user:User)
    MATCH (consultation)-[:ABOUT]->(check:PlacementCheck)-[:FOR_PLACE]->(at)
    MATCH (exitCase)-[:HANDLED_AT]->(office:Office)
    RETURN DISTINCT override.id AS id, exitCase.caseNumber AS caseNumber, office.name AS office,
      head(COLLECT {
        MATCH (exitCase)-[:CONCERNS]->(:Person)-[membership:MEMBER_OF]->(:Household)-[:OF]->(exitCase)
        RETURN membership.pseudonym ORDER BY membership.from DESC
      }) AS pseudonym,
      at.name AS place,
      head(COLLECT { MATCH (at)-[:IN*1..4]->(around:Municipality) RETURN around.name }) AS within,
      check.from AS from, check.to AS to, check.answer AS answer, consultation.reason AS advice,
      override.reason AS reason, override.requestedAt AS requestedAt, user.name AS requestedBy, user.id AS user
    ORDER BY requestedAt, id`,
  row: proposal,
  example: { assignment: '' },
};
