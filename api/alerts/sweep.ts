import { randomUUID } from 'node:crypto';
import { today } from '../clock.ts';
import type { Equipment } from '../equipment.ts';
import { ask } from '../graph/ask.ts';
import { listStandingAlerts } from '../graph/queries/list-standing-alerts.ts';
import { carryOut, type Deciding, type Decision, refuse } from '../ledger/carry-out.ts';
import { headerOfTime } from '../ledger/header-of-time.ts';
import type { Alert, Judged } from './alert.ts';
import { type AlertChange, alertChanges } from './alert-changes.ts';
import { judgeEverything } from './judge-everything.ts';
import { type ChangedAlert, rejudge } from './rejudge.ts';
import { nothingTouched } from './touched.ts';

type Sweeping = Pick<Equipment, 'graph' | 'clock' | 'policy' | 'facts'>;

/** What a sweep found: numbers and counts, nothing about anybody. Normally no difference but what the passing of days brought. */
export type SweepReport = {
  readonly revision: number;
  readonly placements: number;
  readonly alertsOpen: number;
  /** Alerts that were not as judging everything says. */
  readonly differences: number;
  readonly changed: readonly Pick<ChangedAlert, 'number' | 'what'>[];
  /** Of the differences, those that judging again under the gate did not bear out: facts had changed meanwhile, or a rule's facts are fetched wrongly. */
  readonly notBorneOut: number;
  /** What was kept in memory otherwise than it is in the graph; it has been mended. */
  readonly forgotten: number;
};

/**
 * Holds the stored alerts against judging everything, without the gate; each difference is judged again under it before an alert is
 * changed. It catches what no change brings about: that a day has passed. Throws GraphUnavailable.
 */
export async function sweep(sweeping: Sweeping, judgeAll = judgeEverything): Promise<SweepReport> {
  const { graph, clock, policy } = sweeping;
  const forgotten = await sweeping.facts.compare();
  const stored = await ask(graph, listStandingAlerts, {});
  const { revision, judged } = await judgeAll(graph, { today: today(clock), policy });
  const differences = alertChanges(stored, [...judged, ...standingNoMore(stored, judged)]);
  const changed: ChangedAlert[] = [];
  let notBorneOut = 0;
  for (const difference of differences) {
    const found = await judgeDifference(sweeping, placementsOf(difference, stored));
    changed.push(...found);
    // Judging one again brings all alerts of its placements in line: another difference may be settled with it.
    if (!changed.some(({ key }) => key === difference.key)) notBorneOut += 1;
  }
  return {
    revision,
    placements: judged.length,
    alertsOpen: stored.filter(({ rests }) => rests.length > 0).length,
    differences: differences.length,
    changed: changed.map(({ number, what }) => ({ number, what })),
    notBorneOut,
    forgotten,
  };
}

/** Placements that an alert rests on though they are over give nothing any more. */
function standingNoMore(stored: readonly Alert[], judged: readonly Judged[]): readonly Judged[] {
  const standing = new Set(judged.map(({ placement }) => placement));
  const resting = new Set(stored.flatMap(({ rests }) => rests.map(({ placement }) => placement)));
  return [...resting].filter((id) => !standing.has(id)).map((placement) => ({ placement, grounds: [] }));
}

function placementsOf({ key, rests }: AlertChange, stored: readonly Alert[]): readonly string[] {
  const before = stored.find((alert) => alert.key === key)?.rests ?? [];
  return [...new Set([...before, ...rests].map(({ placement }) => placement))];
}

async function judgeDifference({ graph, clock, facts }: Sweeping, named: readonly string[]) {
  let changed: readonly ChangedAlert[] = [];
  const decide = async (changing: Deciding): Promise<Decision> => {
    changed = await rejudge(changing, { ...nothingTouched, placements: named }, clock);
    if (changed.length === 0) refuse({ type: 'NothingChanged' });
    const alerts = changed.map(({ id, what }) => ({ id, what }));
    return { outcome: { type: 'AlertsChanged' }, touched: null, body: { alerts } };
  };
  await carryOut(
    { graph, clock, facts },
    { operationId: randomUUID(), header: headerOfTime('sweep'), content: { named } },
    decide,
  );
  return changed;
}
