import type { Alert } from '../../alerts/alert.ts';
import type { Question } from '../ask.ts';
import { isJudgedKind, returnStoredAlert, storedAlert } from './stored-alert.ts';

type AlertsAsked = { readonly placements: readonly string[]; readonly keys: readonly string[] };

/** The alerts that rest on one of the placements, and those with one of the keys, open or closed. */
export const findAlertsOfPlacements: Question<AlertsAsked, Alert> = {
  name: 'find-alerts-of-placements',
  cypher: `
    CALL () {
      UNWIND $placements AS id
      MATCH (:Placement {id: id})<-[:RESTS_ON]-(alert:Alert)
      RETURN alert
      UNION
      UNWIND $keys AS key
      MATCH (alert:Alert {key: key})
      RETURN alert
    }
    WITH alert
    WHERE ${isJudgedKind}
    ${returnStoredAlert}`,
  row: storedAlert,
  example: { placements: [''], keys: [''] },
};
