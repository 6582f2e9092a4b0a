import type { Day } from '#api/conflicts/facts.ts';
import { ask } from '#api/graph/ask.ts';
import type { Graph } from '#api/graph/connect.ts';
import { listDemonstrationSignIns, type SignInRow } from '#api/graph/queries/list-demonstration-sign-ins.ts';
import { defaultSeed } from './nation/nation.ts';
import { type Progress, plantNation } from './nation/plant-nation.ts';
import { scales } from './nation/scale.ts';
import { plantStory } from './plant.ts';
import { findAnyCase } from './queries/find-any-case.ts';
import { findAnyPerson } from './queries/find-any-person.ts';
import { demonstration } from './stories/demonstration.ts';

export type Demonstrating = { readonly day: Day; readonly referenceKey: Uint8Array; readonly tell?: Progress };

/**
 * Plants the geodata, a small nation and in it the demonstration story, whose people one signs in as, in a graph that has no case yet, and leaves any
 * other as it is. Nobody in the nation has anything to do with the people of the story, so that its answers stay as its table says.
 * Not for production: it makes people to sign in as.
 * @returns whom one can sign in as
 */
export async function plantDemonstration(
  graph: Graph,
  { tell, ...options }: Demonstrating,
): Promise<readonly SignInRow[]> {
  const inUse = await ask(graph, findAnyCase, {});
  if (inUse.length === 0) {
    await requireNobody(graph);
    const inventing = { seed: defaultSeed, scale: scales.demonstration, day: options.day };
    await plantNation(graph, inventing, { ...options, staffed: false }, tell ?? (() => undefined));
    await plantStory(graph, demonstration, options);
  }
  return ask(graph, listDemonstrationSignIns, {});
}

/** People without any case are what is left of a planting that was broken off. */
export async function requireNobody(graph: Graph): Promise<void> {
  const people = await ask(graph, findAnyPerson, {});
  if (people.length > 0) throw new PlantingBrokenOff('people are there, and no case');
}

/** What was begun can't be gone on with: the data folder is to be removed. */
export class PlantingBrokenOff extends Error {}
