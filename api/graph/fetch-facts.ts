import { addDays } from '../conflicts/days.ts';
import type { Day, Inquiry, PlaceRef, Policy } from '../conflicts/facts.ts';
import { GraphUnavailable, UnexpectedRow } from '../errors.ts';
import { assembleFacts } from './assemble-facts.ts';
import type { Graph } from './connect.ts';
import { namePersons, namePlaces } from './found.ts';
import { findGate } from './queries/find-gate.ts';
import { listBans } from './queries/list-bans.ts';
import { listFeuds } from './queries/list-feuds.ts';
import { listPlacesAround } from './queries/list-places-around.ts';
import { listSubjects } from './queries/list-subjects.ts';
import { listSurroundings } from './queries/list-surroundings.ts';
import { listThreats } from './queries/list-threats.ts';
import { listWhereabouts } from './queries/list-whereabouts.ts';
import { reachMetres } from './reach-metres.ts';
import { type Asking, read } from './read.ts';

/** One household, one place, one period. Subjects' consent is that given in the case; `municipality` is the one that places. */
export type CheckQuestion = {
  readonly subjects: readonly string[];
  readonly caseId: string;
  readonly municipality: string;
  readonly place: PlaceRef;
  readonly from: Day;
  readonly to: Day | null;
};

/** Facts change tens of times a second at the very most, and a fetch takes milliseconds. */
const mostAttempts = 5;

/**
 * Everything that can touch the answer, as of one revision of the graph (ADR 5).
 * Throws GraphUnavailable, also when the facts keep changing; UnexpectedRow when a subject or the place does not exist.
 */
export async function fetchInquiry(
  graph: Graph,
  question: CheckQuestion,
  asOf: Day,
  policy: Policy,
): Promise<{ inquiry: Inquiry; revision: number }> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const { inquiry, first, last } = await read(graph, (asking) => gather(asking, question, asOf, policy));
    if (first === last) return { inquiry, revision: first };
  }
  throw new GraphUnavailable('the facts kept changing while they were fetched');
}

/** The same on a transaction that holds the gate, where nothing can change meanwhile. */
export async function fetchUnderGate(
  asking: Asking,
  question: CheckQuestion,
  asOf: Day,
  policy: Policy,
): Promise<{ inquiry: Inquiry; revision: number }> {
  const { inquiry, first } = await gather(asking, question, asOf, policy);
  return { inquiry, revision: first };
}

/** Two round trips: around the subjects and the place; then what lies between those found, and the places where they are. */
async function gather(asking: Asking, question: CheckQuestion, asOf: Day, policy: Policy) {
  const { subjects, caseId, municipality, place, from, to } = question;
  const window = {
    today: asOf,
    windowFrom: addDays(from, -policy.bufferDays),
    windowTo: to === null ? null : addDays(to, policy.bufferDays),
  };
  const [gate, people, [threats], bans, whereabouts, [surroundings]] = await Promise.all([
    asking.ask(findGate, {}),
    asking.ask(listSubjects, { subjects, case: caseId, today: asOf }),
    asking.ask(listThreats, { subjects }),
    asking.ask(listBans, { subjects, from, to }),
    asking.ask(listWhereabouts, { ...window, subjects }),
    asking.ask(listSurroundings, { ...window, ...placeIds(place), from, to, reachMetres: reachMetres(policy) }),
  ]);
  if (!threats || !surroundings || people.length !== subjects.length) {
    throw new UnexpectedRow('fetch-facts: a subject or the place does not exist');
  }
  const found = { people, threats, bans, surroundings, whereabouts: whereabouts.map(({ presence }) => presence) };
  const [[feuds], places, gateAfter] = await Promise.all([
    asking.ask(listFeuds, {
      persons: namePersons(found),
      groupings: surroundings.territories.map(({ grouping }) => grouping),
    }),
    asking.ask(listPlacesAround, { asker: municipality, ...namePlaces(found, place) }),
    asking.ask(findGate, {}),
  ]);
  const [first, last] = [gate[0]?.revision, gateAfter[0]?.revision];
  if (!feuds || first === undefined || last === undefined)
    throw new UnexpectedRow('fetch-facts: the graph has no gate');
  const inquiry = {
    asOf,
    policy,
    question: { subjects, municipality, place, from, to },
    ...assembleFacts({ ...found, feuds, places }),
  };
  return { inquiry, first, last };
}

/** Each of the four, null but for the one that the place is. A district lies in the town that is named with it. */
function placeIds(place: PlaceRef) {
  return {
    unit: 'unit' in place ? place.unit : null,
    facility: 'facility' in place ? place.facility : null,
    locality: 'locality' in place ? place.locality : null,
    municipality: 'municipality' in place ? place.municipality : null,
  };
}
