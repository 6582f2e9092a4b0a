import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { warm } from '#api/graph/warm.ts';
import { closeGraph, emptyGraph, openGraph, ownDatabase } from '#support/graph.ts';
import type { Order, Report, Turn } from './memory-process.ts';
import type { WorldFact } from './rejudge-facts.ts';
import { plantWorld, worlds } from './rejudge-world.ts';

const graph = openGraph();
const script = fileURLToPath(new URL('memory-process.ts', import.meta.url));
const processes = new Set<ChildProcess>();

beforeAll(() => warm(graph, { anew: false }));
afterEach(async () => {
  for (const one of processes) await kill(one);
});
afterAll(async () => {
  await emptyGraph(graph);
  await closeGraph(graph);
});

/** Each has its own connection to the database, and a memory of its own. */
function start(now: string): ChildProcess {
  const started = fork(script, [JSON.stringify({ address: ownDatabase(), now })]);
  processes.add(started);
  return started;
}

async function tell(process: ChildProcess, order: Order): Promise<Report> {
  const heard: Promise<[Report]> = Promise.race([
    once(process, 'message') as Promise<[Report]>,
    once(process, 'exit').then(() => Promise.reject(new Error('the process has ended'))),
  ]);
  process.send(order);
  const [report] = await heard;
  return report;
}

async function kill(process: ChildProcess): Promise<void> {
  processes.delete(process);
  if (process.exitCode !== null || process.signalCode !== null) return;
  const ended = once(process, 'exit');
  process.kill('SIGKILL');
  await ended;
}

const asKept = { differences: 0 };

/** Which of the facts turns, by which of two processes; and whether one of them is held against the graph then, or breaks off. */
const steps = fc.record({
  nth: fc.nat(),
  by: fc.constantFrom<0 | 1>(0, 1),
  after: fc.constantFrom('GO_ON', 'GO_ON', 'COMPARE_OTHER', 'CRASH'),
});
const happenings = fc
  .array(steps, { minLength: 24, maxLength: 24 })
  .filter((happening) => happening.filter(({ after }) => after === 'CRASH').length > 1);
/** One with facts to turn. */
const [world] = fc.sample(worlds, { numRuns: 1, seed: 7 });

describe('two processes on one database', () => {
  test('each keep what a fresh reading of the graph gives, whatever either changes and wherever one breaks off', async () => {
    const [happening] = fc.sample(happenings, { numRuns: 1, ...(isLong ? {} : { seed: 20270220 }) });
    if (world === undefined || happening === undefined) throw new Error('no life was drawn');
    const facts = await plantWorld(graph, world);
    const now = `${world.asOf}T10:00:00Z`;
    const pair: [ChildProcess, ChildProcess] = [start(now), start(now)];
    const known = new Map(facts.map(({ id }) => [id, true]));
    for (const { nth, by, after } of happening) {
      const turn = turnOf(facts, nth, known);
      if (after === 'CRASH') {
        await breakOff(pair[by], turn);
        pair[by] = start(now);
      }
      expect(await tell(pair[by], { turn })).toBe('DONE');
      known.set(turn.id, turn.isKnown);
      if (after === 'COMPARE_OTHER') expect(await tell(pair[by === 0 ? 1 : 0], 'COMPARE')).toEqual(asKept);
    }
    expect([await tell(pair[0], 'COMPARE'), await tell(pair[1], 'COMPARE')]).toEqual([asKept, asKept]);
  }, 120_000);

  test('what one broke off holds up nobody, and was never there', async () => {
    if (world === undefined) throw new Error('no world was drawn');
    const facts = await plantWorld(graph, world);
    const now = `${world.asOf}T10:00:00Z`;
    const [one, other] = [start(now), start(now)];
    const known = new Map(facts.map(({ id }) => [id, true]));
    expect(await tell(other, 'COMPARE')).toEqual(asKept);
    const before = await revision();
    const [first, second] = [turnOf(facts, 0, known), turnOf(facts, 1, known)];
    await breakOff(one, first);
    expect(await tell(other, { turn: second })).toBe('DONE');
    expect(await revision()).toBe(before + 1);
    expect(await tell(other, 'COMPARE')).toEqual(asKept);
    await graph.driver.executeQuery('MATCH ()-[fact]->() WHERE fact.live SET fact.live = false');
    expect(await tell(other, 'COMPARE')).not.toEqual(asKept);
  }, 120_000);
});

const isLong = process.env['ISAR_TEST_SCALE'] === 'ci';

/** What is known is known no more, and the other way round. */
function turnOf(facts: readonly WorldFact[], nth: number, known: ReadonlyMap<string, boolean>): Turn {
  const fact = facts[nth % facts.length];
  if (fact === undefined) throw new Error('there are no facts');
  return { id: fact.id, touched: fact.touched, isKnown: known.get(fact.id) !== true };
}

/** Killed when it has written under the gate and has not committed. */
async function breakOff(process: ChildProcess, turn: Turn): Promise<void> {
  expect(await tell(process, { turnAndHang: turn })).toBe('WRITTEN');
  await kill(process);
}

async function revision(): Promise<number> {
  const { records } = await graph.driver.executeQuery('MATCH (gate:Gate) RETURN gate.revision AS revision');
  return Number(records[0]?.get('revision'));
}
