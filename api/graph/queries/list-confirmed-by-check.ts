import { z } from 'zod';
import type { Question } from '../ask.ts';
import { storedFindings } from '../stored-findings.ts';

const consulted = z.object({
  receipt: z.string(),
  decision: z.enum(['APPROVED', 'ADVISED_AGAINST']).nullable(),
  named: storedFindings,
  isApproved: z.boolean(),
});

const receipt = z.object({
  id: z.string(),
  answer: z.enum(['NO_KNOWN_RISK', 'INSUFFICIENT_BASIS', 'CONSULTATION_REQUIRED', 'ADVISED_AGAINST']),
  findings: storedFindings,
  /** Of the step that placed somebody at once, and asked the police afterwards. */
  isOfEmergency: z.boolean(),
});

const confirmed = z.object({
  id: z.string(),
  accepted: storedFindings,
  receipts: z.array(receipt),
  /** The consultations that it was confirmed after, each about one of the receipts. */
  consultations: z.array(consulted),
});

export type ConfirmedByCheck = z.infer<typeof confirmed>;

/** Every placement that was ever confirmed by a check, over or not, with what it was confirmed on. */
export const listConfirmedByCheck: Question<Record<string, never>, ConfirmedByCheck> = {
  name: 'list-confirmed-by-check',
  cypher: `
    MATCH (placement:Placement)
    WHERE placement.confirmedSeq IS NOT NULL AND placement.origin = 'CHECKED'
    RETURN placement.id AS id, coalesce(placement.accepted, '[]') AS accepted,
      COLLECT {
        MATCH (placement)-[:RESTS_ON]->(check:PlacementCheck)
        RETURN {
          id: check.id, answer: check.answer, findings: check.findings,
          isOfEmergency: EXISTS { MATCH (check)<-[:ABOUT]-(asked:Consultation) WHERE asked.priority }
        } ORDER BY check.checkedAt
      } AS receipts,
      COLLECT {
        MATCH (placement)-[:AFTER]->(consultation:Consultation)-[:ABOUT]->(check:PlacementCheck)
        RETURN {
          receipt: check.id, decision: consultation.decision, named: consultation.named,
          isApproved: EXISTS { MATCH (consultation)<-[:CONCERNS]-(:Override {status: 'APPROVED'}) }
        } ORDER BY consultation.openedAt
      } AS consultations
    ORDER BY id`,
  row: confirmed,
  example: {},
};
