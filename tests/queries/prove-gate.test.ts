import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { GraphUnavailable } from '#api/errors.ts';
import { ask } from '#api/graph/ask.ts';
import { underGate } from '#api/graph/change.ts';
import { proveGate } from '#api/graph/prove-gate.ts';
import { read } from '#api/graph/read.ts';
import { closeGraph, openGraph } from '#support/graph.ts';

const graph = openGraph();
afterAll(() => closeGraph(graph));

const gate = {
  name: 'whole-gate',
  cypher: 'MATCH (gate:Gate) RETURN gate.lock AS lock, gate.revision AS revision, gate.seq AS seq',
  row: z.object({ lock: z.string().nullable(), revision: z.int(), seq: z.int() }),
};

/** Real transactions that take no lock. */
const withoutLock: typeof underGate = (to, work) =>
  read(to, ({ ask: put }) => work({ ask: put, run: async () => undefined }));

/** Lets a first and a second one through, and none that waited. */
function neverAgain(): typeof underGate {
  let count = 0;
  return async (to, work) => {
    count += 1;
    if (count < 3) return underGate(to, work);
    return underGate(to, async () => {
      throw new GraphUnavailable('gave up');
    });
  };
}

describe('the gate is proved at a start', () => {
  test('by the database as it is, within moments, and nothing is left behind', async () => {
    const before = await ask(graph, gate, {});
    await proveGate(graph);
    const tookMs: number[] = [];
    for (const _ of [1, 2, 3]) {
      const began = performance.now();
      await proveGate(graph);
      tookMs.push(performance.now() - began);
    }
    expect(Math.min(...tookMs), 'one of three that the machine did not hold up').toBeLessThan(3_000);
    expect(await ask(graph, gate, {})).toEqual(before);
  });

  test('and refuted where the lock is taken out', async () => {
    await expect(proveGate(graph, withoutLock)).rejects.toMatchObject({
      name: 'CannotStart',
      message: expect.stringMatching(/^The database lets two changes pass at once[^.]*\.$/),
    });
  });

  test('and refuted where who has waited does not go on', async () => {
    await expect(proveGate(graph, neverAgain())).rejects.toMatchObject({
      name: 'CannotStart',
      message: expect.stringMatching(/^The database lets no change go on after another one[^.]*\.$/),
    });
  });

  test('while other changes queue at the same gate', async () => {
    const others = Array.from({ length: 20 }, () => underGate(graph, ({ ask: put }) => put(gate, {})));
    await proveGate(graph);
    expect(await Promise.all(others)).toHaveLength(20);
  });
});
