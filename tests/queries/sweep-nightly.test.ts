import { afterAll, beforeAll, expect, test } from 'vitest';
import { judgeAside } from '#api/alerts/judge-aside.ts';
import { judgeEverything } from '#api/alerts/judge-everything.ts';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import { GraphUnavailable } from '#api/errors.ts';
import { connect, disconnect } from '#api/graph/connect.ts';
import { sweepNightly } from '#api/sweep-nightly.ts';
import { plantStory } from '#seed/plant.ts';
import { demonstration } from '#seed/stories/demonstration.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';
import { testReferenceKey } from '#support/service.ts';
import { usingAt } from '#support/use-cases.ts';

const graph = openGraph();
beforeAll(() => emptyGraph(graph));
afterAll(() => closeGraph(graph));

const at = (now: string) => sweepNightly(usingAt(graph, now));

test('everything is judged aside as it is judged here, and could not be judged where the graph lets nobody in', async () => {
  const day = '2027-02-20';
  await plantStory(graph, demonstration, { day, referenceKey: testReferenceKey });
  const moment = { today: day, policy: defaultPolicy };
  const here = await judgeEverything(graph, moment);
  expect(here.judged.flatMap(({ grounds }) => grounds)).not.toEqual([]);
  expect(await judgeAside(graph, moment)).toEqual(here);
  const address = { ...graph.address, password: 'not the one' };
  await expect(judgeAside({ ...graph, address }, moment)).rejects.toBeInstanceOf(GraphUnavailable);
  await emptyGraph(graph);
});

test('judging aside is given up with the graph, which may be closed as soon as it is done', async () => {
  const moment = { today: '2027-02-20', policy: defaultPolicy };
  const done = connect(graph.address);
  expect((await judgeAside(done, moment)).judged).toEqual([]);
  await disconnect(done);
  const own = connect(graph.address);
  const judging = judgeAside(own, moment);
  const [told] = await Promise.allSettled([judging, disconnect(own)]);
  expect(told).toMatchObject({ status: 'rejected', reason: expect.any(GraphUnavailable) });
});

test('the sweep of a night is done once, whoever asks, and that of a night that was missed when there is somebody to do it', async () => {
  expect(await at('2027-02-20T01:00:00Z')).toMatchObject({ placements: 0, differences: 0 });
  expect(await at('2027-02-20T09:00:00Z')).toBeNull();
  expect(await at('2027-02-21T00:59:00Z')).toBeNull();
  expect(await at('2027-02-21T15:00:00Z')).toMatchObject({ placements: 0 });
});
