import type { Statement } from '../change.ts';

type Escalating = {
  readonly alert: string;
  readonly level: 'LOCAL' | 'REGIONAL' | 'NATIONAL';
  readonly acknowledgeBy: string;
  readonly at: string;
};

/** Whose turn it is to acknowledge now, and until when. One that goes two levels up at once has come to both. */
export const escalateAlert: Statement<Escalating> = {
  name: 'escalate-alert',
  cypher: `
    MATCH (alert:Alert {id: $alert})
    SET alert.level = $level, alert.acknowledgeBy = $acknowledgeBy,
      alert.regionalAt = coalesce(alert.regionalAt, $at),
      alert.nationalAt = CASE $level WHEN 'NATIONAL' THEN $at ELSE alert.nationalAt END`,
  example: { alert: '', level: 'REGIONAL', acknowledgeBy: '', at: '' },
};
