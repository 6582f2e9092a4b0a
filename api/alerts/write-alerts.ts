import { type AlertRow, recordAlertChanges } from '../graph/queries/record-alert-changes.ts';
import type { Asking } from '../graph/read.ts';
import { acknowledgeBy } from './whose-turn.ts';

/** Alerts as they are from an instant on, within a change; whoever has what got worse has half an hour to acknowledge it. */
export const writeAlerts = (changing: Asking, rows: readonly AlertRow[], at: string) =>
  changing.ask(recordAlertChanges, { rows, at, acknowledgeBy: acknowledgeBy(new Date(at)).toISOString() });
