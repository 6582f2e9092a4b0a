import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeEach, judgeOnAllFacts } from '#api/alerts/judge-all.ts';
import { change } from '#api/graph/change.ts';
import { listStanding } from '#api/graph/queries/list-standing.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';
import { plantWorld, worlds } from './rejudge-world.ts';

const graph = openGraph();
beforeAll(() => emptyGraph(graph));
afterAll(() => closeGraph(graph));

describe('standing placements that a change can touch', () => {
  test('give the same whether they are judged on the facts around each or on all facts, under the gate', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        await plantWorld(graph, world);
        const moment = { today: world.asOf, policy: world.policy };
        const [each, onAllFacts] = await change(graph, async (changing) => {
          const standing = await changing.ask(listStanding, { today: moment.today });
          return [await judgeEach(changing, standing, moment), await judgeOnAllFacts(changing, standing, moment)];
        });
        expect(onAllFacts).toEqual(each);
      }),
      { numRuns: 25 },
    );
  });
});
