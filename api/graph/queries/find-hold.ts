import { z } from 'zod';
import type { Question } from '../ask.ts';

/** The consultation by which a case holds a place now, if there is one. */
export const findHold: Question<{ case: string }, { id: string }> = {
  name: 'find-hold',
  cypher: `
    MATCH (:ExitCase {id: $case})<-[:ASKED_IN]-(consultation:Consultation)-[:HOLDS]->(hold:Placement)
    WHERE hold.status = 'HELD' AND consultation.status IN ['OPEN', 'APPROVED', 'ADVISED_AGAINST']
    RETURN consultation.id AS id`,
  row: z.object({ id: z.string() }),
  example: { case: '' },
};
