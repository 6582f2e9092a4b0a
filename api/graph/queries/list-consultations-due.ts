import { z } from 'zod';
import type { Question } from '../ask.ts';

const due = z.object({
  id: z.string(),
  status: z.enum(['OPEN', 'APPROVED', 'ADVISED_AGAINST']),
  priority: z.boolean(),
  level: z.enum(['LOCAL', 'REGIONAL', 'NATIONAL']),
  openedAt: z.string(),
  answerBy: z.string(),
  holdUntil: z.string().nullable(),
});

export type ConsultationDue = z.infer<typeof due>;

/** Consultations to which the mere passing of time can do something: all that can still become something else, or one of them. */
export const listConsultationsDue: Question<{ id: string | null }, ConsultationDue> = {
  name: 'list-consultations-due',
  cypher: `
    MATCH (consultation:Consultation)
    WHERE consultation.status IN ['OPEN', 'APPROVED', 'ADVISED_AGAINST'] AND ($id IS NULL OR consultation.id = $id)
    RETURN consultation.id AS id, consultation.status AS status, consultation.priority AS priority,
      consultation.level AS level, consultation.openedAt AS openedAt, consultation.answerBy AS answerBy,
      consultation.holdUntil AS holdUntil
    ORDER BY openedAt, id`,
  row: due,
  example: { id: null },
};
