import type { Graph } from '#api/graph/connect.ts';
import type { Planted } from '#seed/plant.ts';
import { demonstration } from '#seed/stories/demonstration.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import { openTestService, type TestService, testDay, testReferenceKey } from '#support/service.ts';
import { plantAlone } from '#support/situation.ts';

export type DemonstrationSite = {
  readonly address: string;
  readonly service: TestService;
  readonly planted: Planted;
  readonly graph: Graph;
  close(): Promise<void>;
};

/** The real service, with the built page and the world of the demonstration, on 20 February 2027. */
export async function openDemonstrationSite(): Promise<DemonstrationSite> {
  const graph = openGraph();
  const { planted } = await plantAlone(graph, demonstration, { day: testDay, referenceKey: testReferenceKey });
  const service = await openTestService(graph);
  return {
    ...{ address: service.address, service, planted, graph },
    async close() {
      await service.close();
      await closeGraph(graph);
    },
  };
}
