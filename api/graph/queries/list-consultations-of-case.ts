import { z } from 'zod';
import type { Question } from '../ask.ts';

/** The consultations of a case, the newest first. */
export const listConsultationsOfCase: Question<{ case: string }, { id: string }> = {
  name: 'list-consultations-of-case',
  cypher: `
    MATCH (:ExitCase {id: $case})<-[:ASKED_IN]-(consultation:Consultation)
    RETURN consultation.id AS id
    ORDER BY consultation.openedAt DESC, id`,
  row: z.object({ id: z.string() }),
  example: { case: '' },
};
