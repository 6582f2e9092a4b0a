import { z } from 'zod';
import type { Question } from '../ask.ts';
import { checkOf, ownCheck } from './check-of.ts';
import { isOwnCase } from './is-own-case.ts';

const approval = z.object({
  reason: z.string(),
  requestedBy: z.string(),
  decidedBy: z.string(),
  decidedAt: z.string(),
  decisionReason: z.string(),
});

const decision = z.object({
  case: z.string(),
  office: z.string(),
  municipality: z.string(),
  decidedBy: z.string().nullable(),
  reason: z.string().nullable(),
  legalGround: z.string().nullable(),
  checks: z.array(ownCheck),
  consultations: z.array(z.string()),
  approvals: z.array(approval),
});

export type DecisionFound = z.infer<typeof decision>;

/** What one of the assignment's own placements rests on; no row for anybody else's, as for one that does not exist. */
export const findDecision: Question<{ readonly placement: string; readonly assignment: string }, DecisionFound> = {
  name: 'find-decision',
  cypher: `
    MATCH (placement:Placement {id: $placement})-[:DECIDED_IN]->(exitCase:ExitCase)
    WHERE placement.status IN ['CONFIRMED', 'ENDED', 'CANCELLED', 'MISTAKEN'] AND ${isOwnCase}
    MATCH (exitCase)-[:HANDLED_AT]->(office:Office)
    MATCH (exitCase)-[:RUN_BY]->(municipality:Municipality)
    RETURN exitCase.id AS case, office.name AS office, municipality.name AS municipality,
      placement.reason AS reason, placement.legalGround AS legalGround,
      head(COLLECT {
        MATCH (entry:LedgerEntry {seq: placement.confirmedSeq})
        MATCH (user:User {id: entry.user})
        RETURN user.name
      }) AS decidedBy,
      COLLECT {
        MATCH (placement)-[:RESTS_ON]->(check:PlacementCheck)
        WITH check ORDER BY check.checkedAt DESC, check.id
        RETURN ${checkOf('check')}
      } AS checks,
      COLLECT {
        MATCH (placement)-[:AFTER]->(consultation:Consultation)
        RETURN consultation.id ORDER BY consultation.openedAt DESC, consultation.id
      } AS consultations,
      COLLECT {
        MATCH (placement)-[:AFTER]->(:Consultation)<-[:CONCERNS]-(override:Override {status: 'APPROVED'})
        MATCH (override)-[:REQUESTED_BY]->(:Assignment)<-[:HOLDS]-(asking:User)
        MATCH (override)-[:DECIDED_BY]->(:Assignment)<-[:HOLDS]-(deciding:User)
        RETURN override {.reason, .decidedAt, .decisionReason, requestedBy: asking.name, decidedBy: deciding.name}
        ORDER BY override.decidedAt DESC, override.id
      } AS approvals`,
  row: decision,
  example: { placement: '', assignment: '' },
};
