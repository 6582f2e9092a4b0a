import { z } from 'zod';
import type { Question } from '../ask.ts';
import { storedFindings } from '../stored-findings.ts';

const consultation = z.object({
  id: z.string(),
  status: z.enum(['OPEN', 'APPROVED', 'ADVISED_AGAINST', 'WITHDRAWN', 'TIMED_OUT', 'USED']),
  holdUntil: z.string().nullable(),
  named: storedFindings,
  /** The proposal that it holds, and since when in the order of the ledger. */
  hold: z.object({ id: z.string(), opened: z.int() }).nullable(),
  approvals: z.array(z.object({ id: z.string(), status: z.enum(['REQUESTED', 'APPROVED', 'REFUSED']) })),
});

export type StoredConsultation = z.infer<typeof consultation>;

/** The consultation that was asked with a receipt, or none. */
export const findConsultationToUse: Question<
  { readonly consultation: string; readonly check: string },
  StoredConsultation
> = {
  name: 'find-consultation-to-use',
  cypher: `
    MATCH (consultation:Consultation {id: $consultation})-[:ABOUT]->(:PlacementCheck {id: $check})
    RETURN consultation.id AS id, consultation.status AS status, consultation.holdUntil AS holdUntil,
      coalesce(consultation.named, '[]') AS named,
      head(COLLECT {
        MATCH (consultation)-[:HOLDS]->(hold:Placement {status: 'HELD'})
        RETURN hold {.id, .opened}
      }) AS hold,
      COLLECT { MATCH (override:Override)-[:CONCERNS]->(consultation) RETURN override {.id, .status} } AS approvals`,
  row: consultation,
  example: { consultation: '', check: '' },
};
