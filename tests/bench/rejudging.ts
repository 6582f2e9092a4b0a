import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { ask, type Question } from '#api/graph/ask.ts';
import type { Graph } from '#api/graph/connect.ts';
import { readLong } from '#api/graph/read.ts';
import { listenAs } from '#support/event-stream.ts';
import { type Officer, signInOfficer } from '#support/officer.ts';
import type { Client, Door } from '#support/service.ts';
import { type Amount, untimed } from './amount.ts';
import { type Measured, say, summarise, told } from './measure.ts';
import { signInsOf } from './sign-ins.ts';
import { type BenchWorld, listMeeting } from './world.ts';

const recorderOf = 'Exempel, Påhittade polisenheten, Stockholm';
const alerts = 'subscription { alertChanged { number state } }';
const patienceMs = 60_000;

type Pair = readonly [a: string, b: string];
type Watching = { readonly graph: Graph; readonly recorder: Officer; readonly liaisons: readonly Client[] };

/**
 * A rivalry becomes known, from the moment its recorder sends it: until it is answered, and until the first of its alerts is with a liaison of the police,
 * one in every region, who are all subscribed. It is undone each time, so that each is new in the same nation.
 */
export async function measureRejudging(
  door: Door,
  graph: Graph,
  { world, amount }: { readonly world: BenchWorld; readonly amount: Amount },
): Promise<readonly Measured[]> {
  const recorder = await signInOfficer(door, recorderOf, 'RECORDER');
  const liaisons = (await signInsOf(door, 'POLICE_LIAISON')).map(({ client }) => client);
  const watching = { graph, recorder, liaisons };
  const { groupings } = world;
  const middle = groupings.slice(Math.floor(groupings.length * 0.3), Math.floor(groupings.length * 0.7));
  const meeting = await readLong(graph, (asking) => asking.ask(listMeeting, { groupings: middle }));
  const measured = [
    await measurePairs('two average groupings', amount.averageRivalries, {
      watching,
      pairs: [...meeting.map(({ a, b }): Pair => [a, b]), ...pairsOf(middle)],
    }),
    await measurePairs('two of the largest groupings', amount.largestRivalries, {
      watching,
      pairs: pairsOf(groupings.slice(0, 8)),
    }),
  ];
  return measured.flat();
}

/** All pairs, neighbours in size first. */
function pairsOf(groupings: readonly string[]): readonly Pair[] {
  const steps = groupings.keys().drop(1);
  return [...steps].flatMap((step) =>
    groupings.flatMap((a, index): Pair[] => {
      const b = groupings[index + step];
      return b === undefined ? [] : [[a, b]];
    }),
  );
}

type Trying = { readonly watching: Watching; readonly pairs: readonly Pair[] };

async function measurePairs(
  name: string,
  [enough, most]: readonly [number, number],
  { watching, pairs }: Trying,
): Promise<readonly Measured[]> {
  const answered: number[] = [];
  const seen: number[] = [];
  let [tried, failed] = [0, 0];
  for (const pair of pairs.slice(0, untimed.rivalries)) await becomesKnown(watching, pair);
  for (const pair of pairs.slice(untimed.rivalries)) {
    if (seen.length >= enough || tried >= most) break;
    const one = await becomesKnown(watching, pair);
    if (one === 'known already') continue;
    tried += 1;
    if (one === 'failed') failed += 1;
    else answered.push(one.answeredMs);
    if (one !== 'failed' && one.seenMs !== null) seen.push(one.seenMs);
  }
  const stretch = (took: readonly number[]) => ({ took, failed, seconds: Number.NaN });
  say(`of ${tried} new rivalries of ${name}, ${seen.length} gave an alert`);
  return [
    summarise(`new rivalry of ${name}, until it is answered`, [stretch(answered)]),
    summarise(`new rivalry of ${name}, until a subscriber has its alert`, [stretch(seen)]),
  ];
}

type Answer = { readonly __typename: string; readonly id?: string };

/** `seenMs` is null where no placement was touched, so that there is no alert to see. */
type Known = { readonly answeredMs: number; readonly seenMs: number | null };

async function becomesKnown(
  { graph, recorder, liaisons }: Watching,
  [a, b]: Pair,
): Promise<Known | 'known already' | 'failed'> {
  const streams = await Promise.all(liaisons.map((client) => listenAs(client, 'police-liaison', alerts)));
  try {
    const since = new Date().toISOString();
    const began = performance.now();
    const msSoFar = () => performance.now() - began;
    const seeing = Promise.any(streams.map((stream) => stream.next(patienceMs))).then(msSoFar);
    seeing.catch(() => undefined);
    const rivalry = { a, b, level: 'CONFLICT', from: '2026-01-01' };
    const answer: Answer = await recorder.do('recordRivalry', rivalry);
    const answeredMs = msSoFar();
    if (answer.__typename === 'AlreadyRecorded') return 'known already';
    if (answer.__typename !== 'Fact') return told(`a rivalry was answered ${answer.__typename}`) || 'failed';
    const [changed] = await ask(graph, countAlertsBetween, { since, until: new Date().toISOString() });
    const seenMs = changed?.count === 0 ? null : await seeing.catch(() => 'never' as const);
    await undo(recorder, answer.id);
    if (seenMs === 'never')
      return (
        told(`${changed?.count} alerts changed, and in ${patienceMs / 1_000} s none was with a subscriber`) || 'failed'
      );
    return { answeredMs, seenMs };
  } finally {
    for (const stream of streams) stream.close();
  }
}

async function undo(recorder: Officer, factId: string | undefined): Promise<void> {
  const { __typename }: Answer = await recorder.do('undo', { factId });
  if (__typename !== 'Fact') say(`undoing a rivalry was answered ${__typename}`);
}

/** An invented nation's first alerts are of an hour of its day, which may be to come. */
const countAlertsBetween: Question<{ readonly since: string; readonly until: string }, { readonly count: number }> = {
  name: 'bench-alerts-between',
  cypher:
    'MATCH (alert:Alert) WHERE alert.changedAt >= $since AND alert.changedAt <= $until RETURN count(alert) AS count',
  row: z.object({ count: z.int() }),
};
