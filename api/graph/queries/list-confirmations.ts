import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { isStanding } from './standing-placement.ts';

const confirmation = z.object({
  id: z.string(),
  /** The ledger order in which it was confirmed. */
  seq: z.int(),
  origin: z.enum(['CHECKED', 'EMERGENCY', 'EXISTING_STAY']),
  isAdvisedAgainst: z.boolean(),
  isApproved: z.boolean(),
});

/** How a standing placement came to be confirmed. */
export type Confirmation = z.infer<typeof confirmation>;

export const listConfirmations: Question<{ readonly today: Day }, Confirmation> = {
  name: 'list-confirmations',
  cypher: `
    MATCH (placement:Placement {status: 'CONFIRMED'})
    WHERE ${isStanding}
    RETURN placement.id AS id, coalesce(placement.confirmedSeq, 0) AS seq, coalesce(placement.origin, 'EXISTING_STAY') AS origin,
      EXISTS { MATCH (placement)-[:AFTER]->(:Consultation {decision: 'ADVISED_AGAINST'}) } AS isAdvisedAgainst,
      EXISTS {
        MATCH (placement)-[:AFTER]->(:Consultation)<-[:CONCERNS]-(:Override {status: 'APPROVED'})
      } AS isApproved`,
  row: confirmation,
  example: { today: '2026-01-01' },
};
