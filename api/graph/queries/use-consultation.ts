import type { Statement } from '../change.ts';

/** A placement was confirmed with it: it holds nothing any more. */
export const useConsultation: Statement<{ readonly consultation: string; readonly at: string }> = {
  name: 'use-consultation',
  cypher: `
    MATCH (consultation:Consultation {id: $consultation})
    SET consultation.status = 'USED', consultation.closedAt = $at`,
  example: { consultation: '', at: '' },
};
