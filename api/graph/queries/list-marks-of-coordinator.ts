import { coordinatorsAlerts } from './coordinators-alerts.ts';
import { marksOf } from './mark.ts';
import { matchAllOwnCases } from './own-cases.ts';

/** Open alerts about placements of the assignment's own cases; only what the one placement gives to them counts. */
export const listMarksOfOwnAlerts = marksOf(
  'list-marks-of-own-alerts',
  `${matchAllOwnCases}
    MATCH (exitCase)<-[:DECIDED_IN]-(placement:Placement)
    ${coordinatorsAlerts(['STANDING_PLACEMENT', 'PLACEMENT_STOP', 'EMERGENCY_ENDED'])}
    WITH first, state, changedAt, acknowledgedAt
    WHERE state = 'OPEN'
    RETURN first.id AS id, changedAt + ' ' + coalesce(acknowledgedAt, '') AS mark
    ORDER BY id`,
);

/** Consultations of the assignment's own cases that hold their place, with the latest of their approvals. */
export const listMarksOfOwnConsultations = marksOf(
  'list-marks-of-own-consultations',
  `${matchAllOwnCases}
    MATCH (exitCase)<-[:ASKED_IN]-(consultation:Consultation)
    WHERE consultation.status IN ['OPEN', 'APPROVED', 'ADVISED_AGAINST']
    RETURN consultation.id AS id, consultation.status + consultation.level + reduce(all = '', status IN COLLECT {
      MATCH (consultation)<-[:CONCERNS]-(override:Override)
      RETURN override.status ORDER BY override.requestedAt, override.id
    } | all + ' ' + status) AS mark
    ORDER BY id`,
);
