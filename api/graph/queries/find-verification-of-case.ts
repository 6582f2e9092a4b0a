import { z } from 'zod';
import type { Question } from '../ask.ts';

const verification = z.object({ requestedAt: z.string(), isDone: z.boolean() });

/** The latest request to the police to verify the household of a case, if there is one. */
export const findVerificationOfCase: Question<{ case: string }, z.infer<typeof verification>> = {
  name: 'find-verification-of-case',
  cypher: `
    MATCH (:ExitCase {id: $case})<-[:ASKED_IN]-(request:VerificationRequest)
    WHERE request.status <> 'REPLACED'
    RETURN request.requestedAt AS requestedAt, request.status = 'DONE' AS isDone
    ORDER BY requestedAt DESC
    LIMIT 1`,
  row: verification,
  example: { case: '' },
};
