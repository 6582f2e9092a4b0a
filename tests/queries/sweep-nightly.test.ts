import { afterAll, beforeAll, expect, test } from 'vitest';
import { sweepNightly } from '#api/sweep-nightly.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';
import { usingAt } from '#support/use-cases.ts';

const graph = openGraph();
beforeAll(() => emptyGraph(graph));
afterAll(() => closeGraph(graph));

const at = (now: string) => sweepNightly(usingAt(graph, now));

test('the sweep of a night is done once, whoever asks, and that of a night that was missed when there is somebody to do it', async () => {
  expect(await at('2027-02-20T01:00:00Z')).toMatchObject({ placements: 0, differences: 0 });
  expect(await at('2027-02-20T09:00:00Z')).toBeNull();
  expect(await at('2027-02-21T00:59:00Z')).toBeNull();
  expect(await at('2027-02-21T15:00:00Z')).toMatchObject({ placements: 0 });
});
