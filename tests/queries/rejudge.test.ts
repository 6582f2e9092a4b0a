import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AlertChangeKind, alertChanges } from '#api/alerts/alert-changes.ts';
import { judgeEverything } from '#api/alerts/judge-everything.ts';
import { bringInLine, rejudge } from '#api/alerts/rejudge.ts';
import { nothingTouched, type Touched } from '#api/alerts/touched.ts';
import type { Inquiry } from '#api/conflicts/facts.ts';
import { ask } from '#api/graph/ask.ts';
import { change, underGate } from '#api/graph/change.ts';
import { listStandingAlerts } from '#api/graph/queries/list-standing-alerts.ts';
import { raiseRevision } from '#api/graph/queries/take-gate.ts';
import { factsInMemory } from '#api/projection/facts-in-memory.ts';
import { graphUnderGate } from '#api/projection/facts-of-graph.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';
import { type Event, events, happening } from './rejudge-changes.ts';
import { factsOf, plantWorld, worlds } from './rejudge-world.ts';

const graph = openGraph();
beforeAll(() => emptyGraph(graph));
afterAll(() => closeGraph(graph));

const withinMs = 60_000;
const momentOf = ({ asOf, policy }: Inquiry) => ({ today: asOf, policy });
const clockOf = ({ asOf }: Inquiry) => ({ now: () => new Date(`${asOf}T10:00:00Z`) });
/** As in two processes, each with a memory of its own. */
const openTwo = (world: Inquiry) =>
  [1, 2].map(() => factsInMemory({ graph, clock: clockOf(world), policy: world.policy }));

type Life = { readonly world: Inquiry; readonly more: Inquiry; readonly happened: readonly Event[] };

const lives = (length: number): fc.Arbitrary<Life> =>
  fc.record({ world: worlds, more: worlds, happened: fc.array(events, { minLength: length, maxLength: length }) });

/** Lets everything happen in turn, and after each holds what is stored against judging from scratch. */
async function live(
  { world, more, happened }: Life,
  see = (touched: Touched) => touched,
): Promise<readonly AlertChangeKind[]> {
  const known = [...(await plantWorld(graph, world))];
  const unknown = factsOf({ ...more, groupings: [] }).slice();
  const { judged } = await judgeEverything(graph, momentOf(world));
  await change(graph, (changing) => bringInLine(changing, judged, '2027-01-01T00:00:00.000Z'), withinMs);
  const sources = openTwo(world);
  const seen: AlertChangeKind[] = [];
  for (const event of happened) {
    const it = happening(event, { known, unknown }, world.asOf);
    if (it === null) continue;
    const turn = sources[seen.length % 2];
    const changed = await underGate(
      graph,
      async (changing) => {
        const facts = (await turn?.under(changing)) ?? graphUnderGate(changing, world.policy);
        await it.write(changing);
        await changing.run(raiseRevision, { ...it.touched, isEverything: false });
        return rejudge({ ...changing, facts }, see(it.touched), clockOf(world));
      },
      withinMs,
    );
    seen.push(...changed.map(({ what }) => what));
    expect(await listStored(), JSON.stringify({ event, touched: it.touched })).toEqual(await judgeAnew(world));
  }
  for (const source of sources) expect(await source.compare()).toBe(0);
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

const isLong = process.env['ISAR_TEST_SCALE'] === 'ci';

/** One always in which alerts open and close; the others are new each time, and few may have none. */
const aLifeWithAlerts = fc.sample(lives(25), { numRuns: 1, seed: 5 });

describe('judging again what a change can reach', () => {
  test('leaves the alerts that judging the whole graph from scratch would make, whatever happens', async () => {
    const seen: AlertChangeKind[] = [];
    await fc.assert(
      fc.asyncProperty(lives(25), async (life) => {
        seen.push(...(await live(life)));
      }),
      { numRuns: isLong ? 40 : 3, endOnFailure: true, examples: aLifeWithAlerts.map((life) => [life]) },
    );
    expect(new Set(seen)).toContain('OPENED');
    expect(new Set(seen)).toContain('CLOSED');
  }, 1_200_000);

  test('a reach that is too small is found out', async () => {
    const [life] = fc.sample(lives(10), { numRuns: 1, seed: 4 });
    if (!life) throw new Error('no life was drawn');
    const onlyTheNamed = (touched: Touched): Touched => ({ ...nothingTouched, placements: touched.placements });
    await expect(live(life, onlyTheNamed)).rejects.toThrow('to deeply equal');
  }, 300_000);
});
