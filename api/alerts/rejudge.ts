import { randomUUID } from 'node:crypto';
import { today } from '../clock.ts';
import type { Finding } from '../conflicts/findings.ts';
import type { Equipment } from '../equipment.ts';
import { UnexpectedRow } from '../errors.ts';
import { findAlertsOfPlacements } from '../graph/queries/find-alerts-of-placements.ts';
import { type AlertRow, recordAlertChanges } from '../graph/queries/record-alert-changes.ts';
import type { StandingPlacement } from '../graph/queries/standing-placement.ts';
import type { Asking } from '../graph/read.ts';
import { referenceNumber } from '../reference-number.ts';
import type { Judged } from './alert.ts';
import { type AlertChange, alertChanges } from './alert-changes.ts';
import { judgeAll } from './judge-all.ts';
import { listStandingInReach } from './list-standing-in-reach.ts';
import type { Touched } from './touched.ts';

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
export async function rejudge(
  changing: Asking,
  touched: Touched,
  { clock, policy }: Pick<Equipment, 'clock' | 'policy'>,
): Promise<readonly ChangedAlert[]> {
  const standing = await listStandingInReach(changing, touched, { today: today(clock), policy });
  return judgeAgain(changing, { standing, named: touched.placements }, { clock, policy });
}

type Named = { readonly standing: readonly StandingPlacement[]; readonly named: readonly string[] };

/** The same for these standing placements; of those named, the ones that stand no more give nothing to any alert. */
export async function judgeAgain(
  changing: Asking,
  { standing, named }: Named,
  { clock, policy }: Pick<Equipment, 'clock' | 'policy'>,
): Promise<readonly ChangedAlert[]> {
  const judged = await judgeAll(changing, standing, { today: today(clock), policy });
  const standingIds = new Set(standing.map(({ id }) => id));
  const over = named.filter((id) => !standingIds.has(id)).map((placement) => ({ placement, grounds: [] }));
  return bringInLine(changing, [...judged, ...over], clock.now().toISOString());
}

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
  const written = await changing.ask(recordAlertChanges, { rows: changes.map(toRow), at });
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
    rests: rests.map(({ placement, findings }) => ({ id: randomUUID(), placement, grounds: JSON.stringify(findings) })),
  };
}

const personsIn = ({ subject, counterpart }: Finding): readonly string[] =>
  [subject, counterpart].filter((person) => person !== undefined);
