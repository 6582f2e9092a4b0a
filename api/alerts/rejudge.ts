import { randomUUID } from 'node:crypto';
import { type Clock, today } from '../clock.ts';
import type { Finding } from '../conflicts/findings.ts';
import { UnexpectedRow } from '../errors.ts';
import { findAlertsOfPlacements } from '../graph/queries/find-alerts-of-placements.ts';
import type { AlertRow } from '../graph/queries/record-alert-changes.ts';
import type { Asking } from '../graph/read.ts';
import type { FactsUnderGate } from '../projection/fact-source.ts';
import { referenceNumber } from '../reference-number.ts';
import type { Judged } from './alert.ts';
import { type AlertChange, alertChanges } from './alert-changes.ts';
import type { Touched } from './touched.ts';
import { writeAlerts } from './write-alerts.ts';

/** An alert that was changed: what happened to it, and by which number people speak of it. */
export type ChangedAlert = Pick<AlertChange, 'what' | 'key' | 'kind' | 'severity'> & {
  readonly id: string;
  readonly number: string;
  readonly placements: readonly string[];
};

/**
 * Judges the standing placements in reach of what a change touched, on the facts as the change has made them, and brings the alerts
 * in line. To be called after the change has written its facts, in the same transaction: no fact is ever known without its alert.
 */
export async function rejudge(changing: Rejudging, touched: Touched, clock: Clock): Promise<readonly ChangedAlert[]> {
  return bringInLine(changing, await changing.facts.judge(touched, today(clock)), clock.now().toISOString());
}

export type Rejudging = Asking & { readonly facts: FactsUnderGate };

/** Changes the alerts to what the placements give now. Of a placement that stands no more, that is nothing. */
export async function bringInLine(
  changing: Asking,
  judged: readonly Judged[],
  at: string,
): Promise<readonly ChangedAlert[]> {
  const placements = judged.map(({ placement }) => placement);
  const keys = judged.flatMap(({ grounds }) => grounds.map(({ key }) => key));
  const before = await changing.ask(findAlertsOfPlacements, { placements, keys: [...new Set(keys)] });
  const changes = alertChanges(before, judged);
  if (changes.length === 0) return [];
  const written = await writeAlerts(changing, changes.map(toRow), at);
  const byKey = new Map(written.map((one) => [one.key, one]));
  return changes.map(({ key, what, kind, severity, rests }) => {
    const alert = byKey.get(key);
    if (!alert) throw new UnexpectedRow('record-alert-changes: an alert rests on something that does not exist');
    const rested = before.find((one) => one.key === key)?.rests ?? [];
    const concerned = new Set([...rests, ...rested].map(({ placement }) => placement));
    return { id: alert.id, number: alert.number, key, what, kind, severity, placements: [...concerned] };
  });
}

function toRow({ what, key, kind, severity, rests }: AlertChange): AlertRow {
  return {
    key,
    id: randomUUID(),
    number: referenceNumber('L'),
    kind,
    severity,
    state: what === 'CLOSED' ? 'CLOSED' : 'OPEN',
    isWorse: what === 'OPENED' || what === 'REOPENED' || what === 'GAINED',
    about: [...new Set(rests.flatMap(({ findings }) => findings.flatMap(personsIn)))],
    rests: rests.map(({ placement, findings }) => ({
      ...{ id: randomUUID(), placement, number: referenceNumber('L'), grounds: JSON.stringify(findings) },
    })),
  };
}

const personsIn = ({ subject, counterpart }: Finding): readonly string[] =>
  [subject, counterpart].filter((person) => person !== undefined);
