import { alertsOpenTo } from './alerts-open-to.ts';
import { consultationsOpenTo } from './consultations-open-to.ts';
import { marksOf } from './mark.ts';

/** Open alerts that have come to the assignment. */
export const listMarksOfRegionsAlerts = marksOf(
  'list-marks-of-regions-alerts',
  `
    MATCH (assignment:Assignment {id: $assignment})
    ${alertsOpenTo}
    WITH alert
    WHERE alert.state = 'OPEN'
    WITH DISTINCT alert
    RETURN alert.id AS id, alert.changedAt + alert.level + reduce(all = '', at IN COLLECT {
      MATCH (alert)<-[noted:ACKNOWLEDGED]-(:Assignment) RETURN noted.at ORDER BY noted.at
    } | all + at) AS mark
    ORDER BY id`,
);

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
