import type { Day } from '#api/conflicts/facts.ts';
import { ask } from '#api/graph/ask.ts';
import type { Graph } from '#api/graph/connect.ts';
import { listDemonstrationSignIns, type SignInRow } from '#api/graph/queries/list-demonstration-sign-ins.ts';
import { plantStory } from './plant.ts';
import { plantGeodata } from './plant-geodata.ts';
import { findAnyCase } from './queries/find-any-case.ts';
import { demonstration } from './stories/demonstration.ts';

/**
 * Plants the geodata and the demonstration world in a graph that has no case yet, and leaves any other as it is.
 * Not for production: it makes people to sign in as.
 * @returns whom one can sign in as
 */
export async function plantDemonstration(
  graph: Graph,
  options: { day: Day; referenceKey: Uint8Array },
): Promise<readonly SignInRow[]> {
  const inUse = await ask(graph, findAnyCase, {});
  if (inUse.length === 0) {
    await plantGeodata(graph);
    await plantStory(graph, demonstration, options);
  }
  return ask(graph, listDemonstrationSignIns, {});
}
