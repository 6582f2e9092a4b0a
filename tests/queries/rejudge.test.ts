import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AlertChangeKind, alertChanges } from '#api/alerts/alert-changes.ts';
import { judgeEverything } from '#api/alerts/judge-everything.ts';
import { bringInLine, rejudge } from '#api/alerts/rejudge.ts';
import type { Inquiry } from '#api/conflicts/facts.ts';
import { ask } from '#api/graph/ask.ts';
import { change } from '#api/graph/change.ts';
import { listStandingAlerts } from '#api/graph/queries/list-standing-alerts.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';
import { type Event, events, happening } from './rejudge-changes.ts';
import { factsOf, plantWorld, worlds } from './rejudge-world.ts';

const graph = openGraph();
beforeAll(() => emptyGraph(graph));
afterAll(() => closeGraph(graph));

const withinMs = 60_000;
const momentOf = ({ asOf, policy }: Inquiry) => ({ today: asOf, policy });
const equipmentOf = ({ asOf, policy }: Inquiry) => ({ clock: { now: () => new Date(`${asOf}T10:00:00Z`) }, policy });

/** Lets everything happen in turn, and after each holds what is stored against judging from scratch. */
async function live(world: Inquiry, more: Inquiry, happened: readonly Event[]): Promise<readonly AlertChangeKind[]> {
  const known = [...(await plantWorld(graph, world))];
  const unknown = factsOf({ ...more, groupings: [] }).slice();
  const { judged } = await judgeEverything(graph, momentOf(world));
  await change(graph, (changing) => bringInLine(changing, judged, '2027-01-01T00:00:00.000Z'), withinMs);
  const seen: AlertChangeKind[] = [];
  for (const event of happened) {
    const it = happening(event, { known, unknown }, world.asOf);
    if (it === null) continue;
    const changed = await change(
      graph,
      async (changing) => {
        await it.write(changing);
        return rejudge(changing, it.touched, equipmentOf(world));
      },
      withinMs,
    );
    seen.push(...changed.map(({ what }) => what));
    expect(await listStored(), JSON.stringify({ event, touched: it.touched })).toEqual(await judgeAnew(world));
  }
  return seen;
}

type Told = { key: string; severity: string; rests: readonly { placement: string }[] };

const brief = (alerts: readonly Told[]) =>
  alerts.map(({ key, severity, rests }) => ({ key, severity, placements: rests.map(({ placement }) => placement) }));

const listStored = async () => {
  const stored = await ask(graph, listStandingAlerts, {});
  return brief(stored.filter(({ rests }) => rests.length > 0));
};

const judgeAnew = async (world: Inquiry) => {
  const { judged } = await judgeEverything(graph, momentOf(world));
  return brief(alertChanges([], judged));
};

describe('judging again what a change can reach', () => {
  test('leaves the alerts that judging the whole graph from scratch would make, whatever happens', async () => {
    const seen: AlertChangeKind[] = [];
    const lives = fc.tuple(worlds, worlds, fc.array(events, { minLength: 25, maxLength: 25 }));
    await fc.assert(
      fc.asyncProperty(lives, async ([world, more, happened]) => {
        seen.push(...(await live(world, more, happened)));
      }),
      { numRuns: 3, endOnFailure: true },
    );
    console.log(Object.entries(Object.groupBy(seen, (x) => x)).map(([k, v]) => [k, v?.length]));
    for (const what of ['OPENED', 'GAINED', 'LOST', 'CLOSED'] as const) expect(seen).toContain(what);
  }, 600_000);
});
