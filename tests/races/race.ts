import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Mutex } from 'async-mutex';
import { judgeEverything } from '#api/alerts/judge-everything.ts';
import { pairKey } from '#api/conflicts/pair-key.ts';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import { GraphUnavailable } from '#api/errors.ts';
import { ask } from '#api/graph/ask.ts';
import type { Graph } from '#api/graph/connect.ts';
import { listStandingAlerts } from '#api/graph/queries/list-standing-alerts.ts';
import type { Actor } from '#api/placements/act.ts';
import { checkPlacement } from '#api/placements/check-placement.ts';
import { factsInMemory } from '#api/projection/facts-in-memory.ts';
import { offices } from '#seed/stories/offices.ts';
import { tell } from '#seed/stories/tell.ts';
import { testDay, testReferenceKey } from '#support/service.ts';
import { plantAlone, type Situation } from '#support/situation.ts';
import { actorOf, equip } from '#support/use-cases.ts';
import type { Kind, Period, Racing } from './kinds.ts';
import { type Pair, pairsOf, peopleOf } from './pairs.ts';

/** Of so many pairs: one of the two was refused; both were stored, and an open alert names the pair; or both, and nobody is told. */
export type Tally = { readonly refused: number; readonly alerted: number; readonly silent: number };

export type Race = { readonly kind: Kind; readonly pairs: number };

/** So many pairs are judged together afterwards, each on all that is known: more at once would take longer than the races. */
const mostTogether = 50;

/** Lets so many pairs race. `through`: makes the graph as the two of a pair have it, for a race without the gate. */
export async function race(graph: Graph, { kind, pairs }: Race, through?: () => Graph): Promise<Tally> {
  const total = { refused: 0, alerted: 0, silent: 0 };
  for (let left = pairs; left > 0; left -= mostTogether) {
    const one = await raceTogether(graph, { kind, pairs: Math.min(left, mostTogether) }, through);
    for (const what of ['refused', 'alerted', 'silent'] as const) total[what] += one[what];
  }
  return total;
}

async function raceTogether(graph: Graph, { kind, pairs: count }: Race, through?: () => Graph): Promise<Tally> {
  const pairs = pairsOf(count);
  const story = tell(kind.name, offices, ...pairs.flatMap((pair) => [peopleOf(pair), kind.before(pair)]));
  const situation = await plantAlone(graph, story, { day: testDay, referenceKey: testReferenceKey });
  const ready = await getReady(situation, kind, pairs);
  if (through === undefined) await eachOf(ready, pairsAtOnce, async (one) => throwFirst(await start(kind, one)));
  else
    for (let begun = 0; begun < ready.length; begun += ungatedTogether) {
      const those = ready.slice(begun, begun + ungatedTogether);
      const acting = await Promise.all(
        those.map(async (one) => ({ ...one, actors: await actThrough(through(), one.actors) })),
      );
      const ungated = acting.map((one) => start(kind, one));
      throwFirst((await Promise.all(ungated)).flat().filter((error) => !(error instanceof GraphUnavailable)));
    }
  return tallyOf(situation, pairs);
}

/** What the service notices itself without its gate, a revision that came between, it refuses: that is no silence. */
function throwFirst([first]: readonly unknown[]): void {
  if (first !== undefined) throw first;
}

/** Beside each other, so that the gate has a queue; the two of a pair start together all the same. More of them would wait longer than a change may. */
const pairsAtOnce = 3;

/**
 * Without the gate there is no queue. Of many more at once, what some commit is a revision that memory notices before the others have judged: then
 * nearly all are refused by that second guard, and how many are not is up to the machine.
 */
const ungatedTogether = 10;

/**
 * Both wait at one barrier. Then one of them, in turn, gets a few milliseconds: what they read before they reach the gate takes them that
 * long, so that either comes first in some pairs. Resolves when both are over, with what went wrong.
 */
async function start(kind: Kind, racing: Racing): Promise<readonly unknown[]> {
  const { nth } = racing.pair;
  const leadMs = (nth * 5) % 8;
  const [oneMs, anotherMs] = nth % 2 === 0 ? [0, leadMs] : [leadMs, 0];
  const told = await Promise.allSettled([
    pause(oneMs).then(() => kind.one(racing)),
    pause(anotherMs).then(() => kind.another(racing)),
  ]);
  const strange = told.flatMap((one) =>
    one.status === 'fulfilled' && !usual.has(one.value.type) ? [one.value.type] : [],
  );
  const errors: unknown[] = told.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  return [...errors, ...strange.map((type) => new Error(`${kind.name} was answered ${type}`))];
}

const usual: ReadonlySet<string> = new Set(['Placement', 'CheckOutdated', 'Fact']);

/** Fetches what each pair starts with; a receipt that is not clean is a fault of the test. */
async function getReady(situation: Situation, kind: Kind, pairs: readonly Pair[]): Promise<readonly Racing[]> {
  const { graph, planted } = situation;
  // Each in a process of their own: only the gate keeps them apart.
  const [own, other, police] = await Promise.all(
    ['Ingrid Exempel', 'Måns Påhitt', 'Rut Exempel'].map((user) =>
      actorOf({ ...equip(graph), graph: inTurnsOfItsOwn(graph) }, planted.assignment(user)),
    ),
  );
  if (!own || !other || !police) throw new Error('somebody of the story is missing');
  const placements = await placementsOf(graph);
  return eachOf(pairs, 6, async (pair) => {
    const { ownCase, otherCase, town } = pair;
    const check = async (actor: Actor, number: string, period: Period | undefined) =>
      period === undefined
        ? ''
        : receiptOf(actor, { case: planted.case(number), town: planted.place(town), ...period });
    return {
      ...{ pair, planted, actors: { own, other, police } },
      receipts: {
        own: await check(own, ownCase, kind.checked.own),
        other: await check(other, otherCase, kind.checked.other),
      },
      placements: {
        own: placements.get(planted.case(ownCase)) ?? '',
        other: placements.get(planted.case(otherCase)) ?? '',
      },
    };
  });
}

type Asked = Period & { readonly case: string; readonly town: string };

async function receiptOf({ equipment, viewer }: Actor, { case: caseId, town, from, to }: Asked): Promise<string> {
  const input = { operationId: randomUUID(), caseId, offer: 'Erbjudande 1', place: { localityId: town }, from, to };
  const reply = await checkPlacement(equipment, viewer, { input, signal: AbortSignal.timeout(20_000) });
  if (reply.__typename !== 'PlacementCheck' || reply.answer !== 'NO_KNOWN_RISK') {
    throw new Error(`before the race a check was answered ${JSON.stringify(reply)}`);
  }
  return reply.id;
}

async function placementsOf({ driver }: Graph): Promise<ReadonlyMap<string, string>> {
  const { records } = await driver.executeQuery(
    'MATCH (placement:Placement)-[:DECIDED_IN]->(exitCase:ExitCase) RETURN placement.id AS id, exitCase.id AS case',
  );
  return new Map(records.map((record) => [record.get('case'), record.get('id')]));
}

/** As another process has it: only the gate keeps what is done through it apart from all else. */
const inTurnsOfItsOwn = (graph: Graph): Graph => ({ ...graph, turns: new Mutex() });

/** Each with facts of their own, too: what one process has committed, its memory has at once, and refuses whoever has not judged yet. */
async function actThrough(graph: Graph, { own, other, police }: Racing['actors']): Promise<Racing['actors']> {
  const through = async ({ equipment, viewer }: Actor): Promise<Actor> => {
    const { clock, policy } = equipment;
    const facts = factsInMemory({ graph, clock, policy });
    await facts.load();
    return { viewer, equipment: { ...equipment, facts, graph: inTurnsOfItsOwn(graph) } };
  };
  return { own: await through(own), other: await through(other), police: await through(police) };
}

/** What stands between the two of each pair, by judging the whole graph from scratch, and whether an open alert says so. */
async function tallyOf({ graph, planted }: Situation, pairs: readonly Pair[]): Promise<Tally> {
  const { judged } = await judgeEverything(graph, { today: testDay, policy: defaultPolicy });
  const standing = new Set(judged.flatMap(({ grounds }) => grounds.map(({ key }) => key)));
  const stored = await ask(graph, listStandingAlerts, {});
  const alerts = new Set(stored.filter(({ rests }) => rests.length > 0).map(({ key }) => key));
  const tally = { refused: 0, alerted: 0, silent: 0 };
  for (const { own, other } of pairs) {
    const key = `pair:${pairKey(planted.person(own), planted.person(other))}`;
    const what = !standing.has(key) ? 'refused' : alerts.has(key) ? 'alerted' : 'silent';
    tally[what] += 1;
  }
  return tally;
}

/** All of them, so many at once, in their order. */
async function eachOf<One, Made>(
  all: readonly One[],
  atOnce: number,
  work: (one: One) => Promise<Made>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  const waiting = [...all.entries()];
  const workThrough = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) made[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: atOnce }, workThrough));
  return made;
}
