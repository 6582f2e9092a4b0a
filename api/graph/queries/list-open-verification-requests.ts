import { z } from 'zod';
import type { Question } from '../ask.ts';

/** The request of a case that the police have not done all of yet, if there is one. */
export const listOpenVerificationRequests: Question<{ case: string }, { id: string }> = {
  name: 'list-open-verification-requests',
  cypher: `
    MATCH (:ExitCase {id: $case})<-[:ASKED_IN]-(request:VerificationRequest)
    WHERE request.status = 'OPEN'
    RETURN request.id AS id`,
  row: z.object({ id: z.string() }),
  example: { case: '' },
};
