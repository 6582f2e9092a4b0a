import { z } from 'zod';
import type { Question } from '../ask.ts';

/** Done when everybody whom it is about has been verified since it was asked. */
export const settleVerificationRequest: Question<{ request: string }, { id: string }> = {
  name: 'settle-verification-request',
  cypher: `
    MATCH (request:VerificationRequest {id: $request})
    WHERE NOT EXISTS {
      MATCH (request)-[:ABOUT]->(person:Person)
      WHERE NOT EXISTS {
        MATCH (person)<-[:VERIFIES]-(verification:Verification)
        WHERE verification.verifiedOn >= substring(request.requestedAt, 0, 10)
      }
    }
    SET request.status = 'DONE'
    RETURN request.id AS id`,
  row: z.object({ id: z.string() }),
  example: { request: '' },
};
