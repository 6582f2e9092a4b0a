import { consultationsOpenTo } from './consultations-open-to.ts';
import { marksOf } from './mark.ts';

/** Consultations that have come to the assignment and hold their place. */
export const listMarksOfRegionsConsultations = marksOf(
  'list-marks-of-regions-consultations',
  `
    MATCH (assignment:Assignment {id: $assignment})
    ${consultationsOpenTo}
    WITH consultation
    WHERE consultation.status IN ['OPEN', 'APPROVED', 'ADVISED_AGAINST']
    WITH DISTINCT consultation
    RETURN consultation.id AS id, consultation.status + consultation.level AS mark
    ORDER BY id`,
);
