import { afterAll, describe, expect, test } from 'vitest';
import { verify } from '#api/ledger/verify.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import { equip } from '#support/use-cases.ts';
import { kinds } from './kinds.ts';
import { race } from './race.ts';
import { withoutGate } from './without-gate.ts';

const graph = openGraph();
afterAll(() => closeGraph(graph));

/** How many pairs race, and how many of them without the gate. */
const scales = { few: [10, 10], ci: [1_000, 100] } as const;
const [pairs, ungated] = scales[process.env['ISAR_TEST_SCALE'] as keyof typeof scales] ?? [200, 20];
/** Two minutes on two processors that have other things to do; what hangs is ended. */
const withinMs = 1_800_000;

/** Scenarios 14 and 15 (SCENARIOS): through the use cases and the real driver, the two of a pair from one barrier. */
describe.each(kinds)('$name', (kind) => {
  test(
    'at the same instant: one is refused, or an alert names the pair; never neither',
    async () => {
      const { refused, alerted, silent } = await race(graph, { kind, pairs });
      console.log(`${kind.name}: ${pairs} pairs, ${refused} refused, ${alerted} with an alert, ${silent} silent`);
      expect(silent).toBe(0);
      expect((await verify(equip(graph))).breaches).toEqual([]);
      expect(refused).toBeGreaterThan(0);
      if (kind.mayAlert) expect(alerted).toBeGreaterThan(0);
      else expect(alerted).toBe(0);
    },
    withinMs,
  );

  test(
    'with the gate taken out, the same races do what must not be',
    async () => {
      const { alerted, silent } = await race(graph, { kind, pairs: ungated }, () => withoutGate(graph));
      console.log(`${kind.name}: ${ungated} pairs without the gate, ${alerted} with an alert, ${silent} silent`);
      expect(silent + (kind.mayAlert ? 0 : alerted)).toBeGreaterThan(0);
    },
    withinMs,
  );
});
