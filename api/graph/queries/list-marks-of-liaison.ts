import { marksOf } from './mark.ts';

/** Open alerts that were sent to the assignment's police region. */
export const listMarksOfRegionsAlerts = marksOf(
  'list-marks-of-regions-alerts',
  `
    MATCH (:Assignment {id: $assignment})-[:FOR|OF*1..2]->(:PoliceRegion)<-[:SENT_TO]-(alert:Alert)
    WHERE alert.state = 'OPEN'
    WITH DISTINCT alert
    RETURN alert.id AS id, alert.changedAt + ' ' + reduce(all = '', at IN COLLECT {
      MATCH (alert)<-[noted:ACKNOWLEDGED]-(:Assignment) RETURN noted.at ORDER BY noted.at
    } | all + at) AS mark
    ORDER BY id`,
);

/** Consultations that were sent to the assignment's police region and hold their place. */
export const listMarksOfRegionsConsultations = marksOf(
  'list-marks-of-regions-consultations',
  `
    MATCH (:Assignment {id: $assignment})-[:FOR|OF*1..2]->(:PoliceRegion)<-[:SENT_TO]-(consultation:Consultation)
    WHERE consultation.status IN ['OPEN', 'APPROVED', 'ADVISED_AGAINST']
    WITH DISTINCT consultation
    RETURN consultation.id AS id, consultation.status + consultation.level AS mark
    ORDER BY id`,
);
