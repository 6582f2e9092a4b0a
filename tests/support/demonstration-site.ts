import { readSettings } from '#api/config.ts';
import { openService } from '#api/server.ts';
import { demonstration } from '#seed/stories/demonstration.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import { plantAlone } from '#support/situation.ts';

export type DemonstrationSite = { readonly address: string; close(): Promise<void> };

const key = new Uint8Array(32).fill(7);

/** The real service with the built page and the world of the demonstration, on the evening of 20 February 2027. */
export async function openDemonstrationSite(): Promise<DemonstrationSite> {
  const graph = openGraph();
  await plantAlone(graph, demonstration, { day: '2027-02-20', referenceKey: key });
  const config = { ...readSettings({}), sessionKey: key, referenceKey: key };
  const clock = { now: () => new Date('2027-02-20T22:05:00Z') };
  const service = await openService({ graph, clock, config, port: 0, writeLog: () => undefined });
  return {
    address: service.address,
    async close() {
      await service.close();
      await closeGraph(graph);
    },
  };
}
