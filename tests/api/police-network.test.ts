import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Network } from '#schema/generated/police-recorder.ts';
import { type Planted, plantStory } from '#seed/plant.ts';
import { cast } from '#seed/stories/rival-in-town.ts';
import { tell } from '#seed/stories/tell.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';
import { type Officer, signInOfficer } from '#support/officer.ts';
import { openTestService, type TestService, testDay, testNow, testReferenceKey } from '#support/service.ts';

const graph = openGraph();
let service: TestService;
let planted: Planted;
let rut: Officer;

beforeAll(async () => {
  service = await openTestService(graph);
});
beforeEach(async () => {
  await emptyGraph(graph);
  planted = await plantStory(graph, tell('The police', cast), { day: testDay, referenceKey: testReferenceKey });
  service.setNow(testNow);
  rut = await signInOfficer(service, 'Rut Exempel', 'RECORDER');
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

const query = `query ($groupings: [ID!]!, $on: Date, $minLevel: RivalryLevel) {
  network(groupings: $groupings, on: $on, minLevel: $minLevel) {
    groupings { id name } ties { id kind level groupings { id name } } isCut } }`;

async function networkOf(names: readonly string[], limits: object = {}): Promise<Network> {
  const { data } = await rut.post(query, { groupings: names.map((name) => planted.grouping(name)), ...limits });
  return data['network'] as Network;
}

const namesIn = ({ groupings }: Network) => groupings.map(({ name }) => name);
const tiesIn = ({ ties }: Network) =>
  ties.map(({ kind, groupings }) => `${kind} ${groupings.map(({ name }) => name).join(' ')}`).sort();

async function rivals(a: string, b: string, more: object = {}) {
  const ends = { a: planted.grouping(a), b: planted.grouping(b) };
  return rut.enter('recordRivalry', { ...ends, level: 'CONFLICT', from: '2026-01-01', ...more });
}

describe('the network of a grouping', () => {
  test('holds its rivals, allies and parts, and the ties among these, but nothing farther away', async () => {
    await rivals('Reds', 'Blues');
    await rut.enter('recordPart', { part: planted.grouping('Greens'), whole: planted.grouping('Blues') });
    const own = 'PART Reds-Youth Reds';
    expect(tiesIn(await networkOf(['Reds']))).toEqual([own, 'RIVALRY Reds Blues']);
    expect(namesIn(await networkOf(['Blues']))).toEqual(['Blues', 'Greens', 'Reds']);
    await rut.enter('recordAlliance', {
      ...{ a: planted.grouping('Reds'), b: planted.grouping('Greens'), from: '2026-01-01' },
    });
    expect(tiesIn(await networkOf(['Reds']))).toEqual([
      'ALLIANCE Reds Greens',
      'PART Greens Blues',
      own,
      'RIVALRY Reds Blues',
    ]);
  });

  test('of several begins with those, in the order asked for', async () => {
    await rivals('Reds', 'Blues');
    await rivals('Blues', 'Greens');
    expect(namesIn(await networkOf(['Reds', 'Blues']))).toEqual(['Reds', 'Blues', 'Greens', 'Reds-Youth']);
  });

  test('on a day holds what was so on that day, the day it ended left out', async () => {
    await rivals('Greens', 'Blues', { from: '2025-01-01', to: '2026-01-01' });
    expect(tiesIn(await networkOf(['Greens'], { on: '2025-12-31' }))).toEqual(['RIVALRY Greens Blues']);
    expect(tiesIn(await networkOf(['Greens'], { on: '2026-01-01' }))).toEqual([]);
    expect(tiesIn(await networkOf(['Greens'], { on: '2024-12-31' }))).toEqual([]);
    expect(tiesIn(await networkOf(['Greens']))).toEqual(['RIVALRY Greens Blues']);
  });

  test('leaves out milder rivalries than asked for, and what was taken back', async () => {
    const { id } = await rivals('Greens', 'Blues');
    expect(tiesIn(await networkOf(['Greens'], { minLevel: 'ARMED_CONFLICT' }))).toEqual([]);
    expect(tiesIn(await networkOf(['Greens'], { minLevel: 'CONFLICT' }))).toHaveLength(1);
    await rut.do('undo', { factId: id });
    expect(namesIn(await networkOf(['Greens']))).toEqual(['Greens']);
  });

  test('is nothing where one of them does not exist, and is refused for none or for too many', async () => {
    const groupings = [planted.grouping('Reds'), 'nobody'];
    expect((await rut.post(query, { groupings })).data).toEqual({ network: null });
    expect((await rut.post(query, { groupings: [] })).status).toBe(400);
    expect((await rut.post(query, { groupings: Array.from({ length: 13 }, (_, id) => `${id}`) })).status).toBe(400);
    expect((await rut.post(query, { groupings, on: '2026-02-30' })).status).toBe(400);
  });

  test('is entered in the ledger with what was shown, nothing of persons', async () => {
    await rivals('Reds', 'Blues');
    const { groupings, ties } = await networkOf(['Reds']);
    const { records } = await graph.driver.executeQuery(
      "MATCH (entry:LedgerEntry {action: 'READ_NETWORK'}) RETURN entry.outcome AS outcome, entry.body AS body",
    );
    expect(records.map((record) => record.get('outcome'))).toEqual(['SHOWN']);
    expect(JSON.parse(records[0]?.get('body'))).toEqual({
      groupings: groupings.map(({ id }) => id),
      facts: ties.map(({ id }) => id),
    });
  });
});
