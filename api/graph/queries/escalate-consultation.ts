import type { Statement } from '../change.ts';

type Escalating = {
  readonly consultation: string;
  readonly level: 'LOCAL' | 'REGIONAL' | 'NATIONAL';
  readonly answerBy: string;
  readonly at: string;
};

/** Whose turn it is to answer now, and until when. */
export const escalateConsultation: Statement<Escalating> = {
  name: 'escalate-consultation',
  cypher: `
    MATCH (consultation:Consultation {id: $consultation})
    SET consultation.level = $level, consultation.answerBy = $answerBy,
      consultation.regionalAt = CASE $level WHEN 'REGIONAL' THEN $at ELSE consultation.regionalAt END,
      consultation.nationalAt = CASE $level WHEN 'NATIONAL' THEN $at ELSE consultation.nationalAt END`,
  example: { consultation: '', level: 'LOCAL', answerBy: '', at: '' },
};
