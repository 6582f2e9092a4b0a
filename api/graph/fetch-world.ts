import type { Day, Facts } from '../conflicts/facts.ts';
import { GraphUnavailable, UnexpectedRow } from '../errors.ts';
import { readRows } from './ask.ts';
import type { Graph } from './connect.ts';
import { encodeAll } from './encode.ts';
import { findAllGroupings } from './queries/find-all-groupings.ts';
import { findAllPeople } from './queries/find-all-people.ts';
import { findAllPlaces } from './queries/find-all-places.ts';
import { findGate } from './queries/find-gate.ts';
import { listStanding } from './queries/list-standing.ts';
import type { StandingPlacement } from './queries/standing-placement.ts';
import type { Asking } from './read.ts';
import { transact } from './transact.ts';

/** Everything that is judged, of the whole country, as of one revision. */
export type World = {
  readonly revision: number;
  readonly facts: Omit<Facts, 'persons'>;
  /** Everybody, with the cases in which their consent is valid. */
  readonly persons: readonly { readonly id: string; readonly cases: readonly string[] }[];
  readonly standing: readonly StandingPlacement[];
};

const mostAttempts = 5;

/** Nobody waits for it. */
const readWithinMs = 60_000;

/**
 * For judging from scratch. It shares nothing with what fetches the facts around one participant and one place, nor with what finds the
 * placements in reach of a change, so that each can be held against it.
 * Throws GraphUnavailable, also when the facts keep changing meanwhile.
 */
export async function fetchWorld(graph: Graph, today: Day): Promise<World> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const { last, ...world } = await transact(graph, { mode: 'READ', deadlineMs: readWithinMs }, (tx) =>
      gather(
        { ask: async (question, params) => readRows(question, await tx.run(question.cypher, encodeAll(params))) },
        today,
      ),
    );
    if (world.revision === last) return world;
  }
  throw new GraphUnavailable('the facts kept changing while all of them were read');
}

async function gather({ ask }: Asking, today: Day): Promise<World & { readonly last: number }> {
  const [first] = await ask(findGate, {});
  const [[places], [groupings], [people], standing] = await Promise.all([
    ask(findAllPlaces, {}),
    ask(findAllGroupings, {}),
    ask(findAllPeople, { today }),
    ask(listStanding, { today }),
  ]);
  const [last] = await ask(findGate, {});
  if (!first || !last || !places || !groupings || !people)
    throw new UnexpectedRow('fetch-world: the graph has no gate');
  const { persons, stays, placements, ...known } = people;
  const facts = { ...places, ...groupings, ...known, presences: [...stays, ...placements] };
  return { revision: first.revision, facts, persons, standing, last: last.revision };
}
