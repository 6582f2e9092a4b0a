import { warm } from '#api/graph/warm.ts';
import { demonstration } from '#seed/stories/demonstration.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import { openTestService, testDay, testReferenceKey } from '#support/service.ts';
import { plantAlone } from '#support/situation.ts';

export type DemonstrationSite = { readonly address: string; close(): Promise<void> };

/** The real service, warmed as at a start, with the built page and the world of the demonstration, on 20 February 2027. */
export async function openDemonstrationSite(): Promise<DemonstrationSite> {
  const graph = openGraph();
  await plantAlone(graph, demonstration, { day: testDay, referenceKey: testReferenceKey });
  await warm(graph, { anew: false });
  const service = await openTestService(graph);
  return {
    address: service.address,
    async close() {
      await service.close();
      await closeGraph(graph);
    },
  };
}
