import { z } from 'zod';

export const proposal = z.object({
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
  suggested: z.array(z.object({ name: z.string(), within: z.string() })),
  reason: z.string(),
  requestedAt: z.string(),
  requestedBy: z.string(),
  /** Who proposes it: nobody decides on their own. */
  user: z.string(),
});

export type ProposalFound = z.infer<typeof proposal>;

export const decidedProposal = proposal.extend({
  decision: z.enum(['APPROVED', 'REFUSED']),
  decisionReason: z.string(),
  decidedAt: z.string(),
  decidedBy: z.string(),
});

export type DecidedFound = z.infer<typeof decidedProposal>;

/** The part of a question in which `override` has been found that finds what it is about. */
export const matchProposal = `
    MATCH (override)-[:CONCERNS]->(consultation:Consultation)-[:ASKED_IN]->(exitCase:ExitCase)
    MATCH (override)-[:REQUESTED_BY]->(:Assignment)<-[:HOLDS]-(user:User)
    MATCH (consultation)-[:ABOUT]->(check:PlacementCheck)-[:FOR_PLACE]->(at)
    MATCH (exitCase)-[:HANDLED_AT]->(office:Office)`;

/** What comes back of it, after RETURN. */
export const returnProposal = `override.id AS id, exitCase.caseNumber AS caseNumber, office.name AS office,
      head(COLLECT {
        MATCH (exitCase)-[:CONCERNS]->(:Person)-[membership:MEMBER_OF]->(:Household)-[:OF]->(exitCase)
        RETURN membership.pseudonym ORDER BY membership.from DESC
      }) AS pseudonym,
      at.name AS place,
      head(COLLECT { MATCH (at)-[:IN*1..4]->(around:Municipality) RETURN around.name }) AS within,
      check.from AS from, check.to AS to, check.answer AS answer, consultation.advice AS advice,
      COLLECT {
        MATCH (consultation)-[:SUGGESTS]->(town:Locality)-[:IN]->(around:Municipality)
        RETURN {name: town.name, within: around.name} ORDER BY town.name, town.id
      } AS suggested,
      override.reason AS reason, override.requestedAt AS requestedAt, user.name AS requestedBy, user.id AS user`;

/** What was decided of it, likewise. */
export const returnDecision = `override.status AS decision, override.decisionReason AS decisionReason,
      override.decidedAt AS decidedAt,
      head(COLLECT { MATCH (override)-[:DECIDED_BY]->(:Assignment)<-[:HOLDS]-(by:User) RETURN by.name }) AS decidedBy`;
