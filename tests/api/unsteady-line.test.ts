import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { connect, disconnect, type Graph } from '#api/graph/connect.ts';
import { kristianstad, rivalAllYear } from '#seed/stories/rival-in-town.ts';
import { type CuttableLine, openCuttableLine } from '#support/cuttable-line.ts';
import { closeGraph, openGraph, ownDatabase } from '#support/graph.ts';
import { type Officer, signInOfficer } from '#support/officer.ts';
import { check, performOnce, stayOf } from '#support/placing.ts';
import { type Client, openTestService, type TestService, testDay, testReferenceKey } from '#support/service.ts';
import { plantAlone, type Situation } from '#support/situation.ts';

/** The database goes on; the line to it does not. */
const graph = openGraph();
const hörby = { town: 'Hörby (Hörby)' } as const;
let line: CuttableLine;
let overLine: Graph;
let service: TestService;
let situation: Situation;
let ingrid: Client;
let rut: Officer;

beforeAll(async () => {
  line = await openCuttableLine(ownDatabase());
});
beforeEach(async () => {
  situation = await plantAlone(graph, rivalAllYear(kristianstad), { day: testDay, referenceKey: testReferenceKey });
  overLine = connect(line.address);
  service = await openTestService(overLine);
  ingrid = await service.signIn(situation.planted.assignment('Ingrid Exempel'));
  rut = await signInOfficer(service, 'Rut Exempel', 'RECORDER');
});
afterEach(async () => {
  line.delay(0);
  line.mend();
  await service.close();
  await disconnect(overLine);
});
afterAll(async () => {
  await line.close();
  await closeGraph(graph);
});

const toConfirm = async () => ({
  operationId: randomUUID(),
  checkId: (await check(ingrid, situation, stayOf('KST-101', hörby))).id,
});
const threat = () => ({ operationId: randomUUID(), by: 'DEMO-BO-02', against: 'DEMO-ALVA-01' });
const readiness = async () => (await service.stranger.fetch('/api/health/ready')).status;

async function countOf(operationId: string) {
  const { records } = await graph.driver.executeQuery(
    `RETURN COUNT { (:Placement {origin: 'CHECKED'}) } AS placements, COUNT { ()-[:THREATENS]->() } AS threats,
       COUNT { (entry:LedgerEntry {operationId: $operationId}) } AS entries`,
    { operationId },
  );
  return records[0]?.toObject();
}

test('16. the reply to a commit is lost, and the service tries again: one placement, one entry, and the client never knows', async () => {
  const sent = await toConfirm();
  line.loseReplyToCommit('GO_ON');
  expect(await performOnce(ingrid, 'confirmPlacement', sent)).toMatchObject({ __typename: 'Placement' });
  expect(await countOf(sent.operationId)).toEqual({ placements: 1, threats: 0, entries: 1 });
});

test('16. the reply to a commit is lost and the line with it: could not be checked; the same sent again shows the one placement', async () => {
  const sent = await toConfirm();
  line.loseReplyToCommit('CUT');
  expect(await performOnce(ingrid, 'confirmPlacement', sent)).toMatchObject({ __typename: 'CouldNotBeChecked' });
  const stored = { placements: 1, threats: 0, entries: 1 };
  expect(await countOf(sent.operationId)).toEqual(stored);
  line.mend();
  expect(await performOnce(ingrid, 'confirmPlacement', sent)).toMatchObject({ __typename: 'Placement' });
  expect(await countOf(sent.operationId)).toEqual(stored);
});

test.each([
  ['away', () => line.cut(), () => line.mend()],
  ['so slow that it is no use', () => line.delay(6_000), () => line.delay(0)],
])(
  'a database that is %s: nothing is done, readiness says no, and it comes back by itself',
  async (_how, fail, mend) => {
    const sent = await toConfirm();
    const said = threat();
    fail();
    const [confirmed, recorded, ready] = await Promise.all([
      performOnce(ingrid, 'confirmPlacement', sent),
      rut.doOnce('recordThreat', said),
      readiness(),
    ]);
    expect([confirmed.__typename, recorded.__typename, ready]).toEqual(['CouldNotBeChecked', 'CouldNotBeChecked', 503]);
    expect(await countOf(sent.operationId)).toEqual({ placements: 0, threats: 0, entries: 0 });
    mend();
    await expect.poll(readiness, { timeout: 60_000, interval: 500 }).toBe(200);
    await expect
      .poll(async () => (await performOnce(ingrid, 'confirmPlacement', sent)).__typename, { timeout: 60_000 })
      .toBe('Placement');
    expect(await rut.do('recordThreat', said)).toMatchObject({ __typename: 'Fact' });
    expect(await countOf(sent.operationId)).toEqual({ placements: 1, threats: 1, entries: 1 });
  },
  180_000,
);
