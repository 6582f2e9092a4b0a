import type { Statement } from '../change.ts';

type Escalating = { readonly consultation: string; readonly level: string; readonly answerBy: string };

/** Whose turn it is to answer now, and until when. */
export const escalateConsultation: Statement<Escalating> = {
  name: 'escalate-consultation',
  cypher: `
    MATCH (consultation:Consultation {id: $consultation})
    SET consultation.level = $level, consultation.answerBy = $answerBy`,
  example: { consultation: '', level: 'LOCAL', answerBy: '' },
};
