import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';

type Answering = {
  readonly consultation: string;
  readonly status: 'APPROVED' | 'ADVISED_AGAINST';
  /** For the police's own record. */
  readonly reason: string;
  /** What the municipality reads. */
  readonly advice: string;
  readonly at: string;
  readonly holdUntil: Day;
  /** Until when the receipt can be confirmed: as long as the place is held. */
  readonly validUntil: string;
  readonly suggested: readonly string[];
};

/** What the police say. The receipt is valid as long as the hold. */
export const answerConsultation: Question<Answering, { id: string }> = {
  name: 'answer-consultation',
  cypher: `
    MATCH (consultation:Consultation {id: $consultation})-[:ABOUT]->(check:PlacementCheck)
    SET consultation.status = $status, consultation.decision = $status, consultation.reason = $reason,
      consultation.advice = $advice, consultation.answeredAt = $at, consultation.holdUntil = $holdUntil, check.validUntil = $validUntil
    WITH consultation
    CALL (consultation) {
      UNWIND $suggested AS id
      MATCH (town:Locality {id: id})
      CREATE (consultation)-[:SUGGESTS]->(town)
    }
    RETURN consultation.id AS id`,
  row: z.object({ id: z.string() }),
  example: {
    ...{
      consultation: '',
      status: 'APPROVED',
      reason: '',
      advice: '',
      at: '',
      holdUntil: '2026-01-01',
      validUntil: '',
    },
    suggested: [''],
  },
};
