import { defaultPolicy } from '#api/conflicts/policy.ts';
import type { Equipment } from '#api/equipment.ts';
import { ask } from '#api/graph/ask.ts';
import type { Graph } from '#api/graph/connect.ts';
import { findAssignment } from '#api/graph/queries/find-assignment.ts';
import { openLedger } from '#api/ledger/enter.ts';
import type { Actor } from '#api/placements/act.ts';
import { openPoliceContacts } from '#api/placements/police-contacts.ts';
import { factsInMemory } from '#api/projection/facts-in-memory.ts';
import { factsOfGraph } from '#api/projection/facts-of-graph.ts';
import { testNow, testReferenceKey } from '#support/service.ts';

/** What the use cases work with, on the clock of the tests: for tests that call them without HTTP. */
export function equip(graph: Graph): Equipment {
  const clock = { now: () => new Date(testNow) };
  return {
    ...{ graph, clock, policy: defaultPolicy, referenceKey: testReferenceKey, checkWithinMs: 20_000 },
    facts: factsInMemory({ graph, clock, policy: defaultPolicy }),
    ledger: openLedger(graph, clock),
    contacts: openPoliceContacts(graph),
    log: () => undefined,
    replyNotBeforeMs: 0,
    cover: { key: new Uint8Array(32), share: 0 },
  };
}

/** What is done by time alone works with, at an instant; its facts are read from the graph each time. */
export const usingAt = (graph: Graph, instant: string) => ({
  ...{ graph, policy: defaultPolicy, facts: factsOfGraph(graph, defaultPolicy) },
  clock: { now: () => new Date(instant) },
});

/** Somebody who acts in an assignment; see Planted.assignment. */
export async function actorOf(equipment: Equipment, assignment: string): Promise<Actor> {
  const [viewer] = await ask(equipment.graph, findAssignment, { assignment });
  if (viewer === undefined) throw new Error('nobody holds the assignment');
  return { equipment, viewer };
}
