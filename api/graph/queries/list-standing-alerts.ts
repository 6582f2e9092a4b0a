import type { Alert } from '../../alerts/alert.ts';
import type { Question } from '../ask.ts';
import { isJudgedKind, returnStoredAlert, storedAlert } from './stored-alert.ts';

/** Every alert that judging has made, open or closed. */
export const listStandingAlerts: Question<Record<string, never>, Alert> = {
  name: 'list-standing-alerts',
  cypher: `
    MATCH (alert:Alert)
    WHERE alert.state IN ['OPEN', 'CLOSED'] AND ${isJudgedKind}
    ${returnStoredAlert}`,
  row: storedAlert,
  example: {},
};
