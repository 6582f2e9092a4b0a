import { z } from 'zod';
import type { Question } from '../ask.ts';

type Closing = { readonly consultation: string; readonly status: 'WITHDRAWN' | 'TIMED_OUT'; readonly at: string };

/** Ends a consultation, and lets go of the place where it holds one: `hold` is the proposal that is cancelled. */
export const closeConsultation: Question<Closing, { hold: string | null }> = {
  name: 'close-consultation',
  cypher: `
    MATCH (consultation:Consultation {id: $consultation})
    SET consultation.status = $status, consultation.closedAt = $at
    WITH consultation
    OPTIONAL MATCH (consultation)-[:HOLDS]->(hold:Placement)
    WHERE hold.status = 'HELD'
    SET hold.status = 'CANCELLED'
    RETURN hold.id AS hold`,
  row: z.object({ hold: z.string().nullable() }),
  example: { consultation: '', status: 'TIMED_OUT', at: '' },
};
