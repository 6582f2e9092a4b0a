import type { Graph } from '#api/graph/connect.ts';
import { type Planted, plantStory } from '#seed/plant.ts';
import { alvasCase } from '#seed/stories/cases.ts';
import { cast } from '#seed/stories/rival-in-town.ts';
import { tell } from '#seed/stories/tell.ts';
import { emptyGraph } from '#support/graph.ts';
import { signInRecorderAndReviewer } from '#support/officer.ts';
import { type TestService, testDay, testNow, testReferenceKey } from '#support/service.ts';

/** Everybody, and one case that is none of the police's business, alone in the graph; and two officers on the day. */
export async function plantForThePolice(graph: Graph, service: TestService) {
  await emptyGraph(graph);
  const story = tell('The police', cast, alvasCase);
  const planted = await plantStory(graph, story, { day: testDay, referenceKey: testReferenceKey });
  service.setNow(testNow);
  return { planted, ...(await signInRecorderAndReviewer(service)) };
}

/** What nobody has recorded yet. */
export const newRivalry = (planted: Planted) => ({
  ...{ a: planted.grouping('Reds'), b: planted.grouping('Greens'), level: 'CONFLICT', from: '2026-01-01' },
});
export const newAffiliation = (planted: Planted) => ({
  ...{ person: 'DEMO-GRY-07', grouping: planted.grouping('Reds'), role: 'MEMBER', from: '2026-01-01' },
});

/** What a query that returns one number counts. */
export const countIn =
  ({ driver }: Graph) =>
  async (cypher: string): Promise<number> =>
    (await driver.executeQuery(`${cypher} AS count`)).records[0]?.get('count');

/** The entries of what people did, beside that of the planting. */
export const enteredIn =
  (graph: Graph) =>
  (more = ''): Promise<number> =>
    countIn(graph)(`MATCH (entry:LedgerEntry) WHERE entry.action <> 'PLANT' ${more} RETURN count(entry)`);
