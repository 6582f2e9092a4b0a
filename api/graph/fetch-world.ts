import type { Day, Facts } from '../conflicts/facts.ts';
import { GraphUnavailable, UnexpectedRow } from '../errors.ts';
import type { Question } from './ask.ts';
import type { Graph } from './connect.ts';
import { findGate } from './queries/find-gate.ts';
import { listStanding } from './queries/list-standing.ts';
import { questionsOfTheWorld as every } from './queries/questions-of-the-world.ts';
import type { StandingPlacement } from './queries/standing-placement.ts';
import { type Asking, readLong } from './read.ts';

/** Everything that is judged, of the whole country. */
export type AllFacts = {
  readonly facts: Omit<Facts, 'persons'>;
  /** Everybody, with the cases in which their consent is valid. */
  readonly persons: readonly { readonly id: string; readonly cases: readonly string[] }[];
};

/** The same as of one revision, with all placements that stand. */
export type World = AllFacts & { readonly revision: number; readonly standing: readonly StandingPlacement[] };

const mostAttempts = 5;

/**
 * For judging from scratch. It shares nothing with what fetches the facts around one participant and one place, nor with what finds the
 * placements in reach of a change, so that each can be held against it. Each question has a transaction of its own: the whole country is more than
 * one may take.
 * Throws GraphUnavailable, also when the facts keep changing meanwhile.
 */
export async function fetchWorld(graph: Graph, today: Day): Promise<World> {
  const asking: Asking = { ask: (question, params) => readLong(graph, ({ ask }) => ask(question, params)) };
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const { last, ...world } = await gather(asking, today);
    if (world.revision === last) return world;
  }
  throw new GraphUnavailable('the facts kept changing while all of them were read');
}

async function gather(asking: Asking, today: Day): Promise<World & { readonly last: number }> {
  const [first] = await asking.ask(findGate, {});
  const world = await gatherFacts(asking, today);
  const standing = await asking.ask(listStanding, { today });
  const [last] = await asking.ask(findGate, {});
  if (!first || !last) throw new UnexpectedRow('fetch-world: the graph has no gate');
  return { ...world, revision: first.revision, standing, last: last.revision };
}

/** All facts, one kind after another; under the gate they are of one revision. */
export async function gatherFacts({ ask }: Asking, today: Day): Promise<AllFacts> {
  const all = <Row>(question: Question<{ today: Day }, Row>) => ask(question, { today });
  const facts = {
    counties: await all(every.counties),
    municipalities: await all(every.municipalities),
    localities: await all(every.localities),
    districts: await all(every.districts),
    suppliers: await all(every.suppliers),
    facilities: await all(every.facilities),
    units: await all(every.units),
    groupings: await all(every.groupings),
    affiliations: await all(every.affiliations),
    rivalries: await all(every.rivalries),
    alliances: await all(every.alliances),
    territories: await all(every.territories),
    threats: await all(every.threats),
    relatives: await all(every.relatives),
    bans: await all(every.bans),
    presences: [...(await all(every.stays)), ...(await all(every.placements))],
  };
  return { facts, persons: await all(every.persons) };
}
