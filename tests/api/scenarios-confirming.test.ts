import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import { connect, disconnect, type Graph } from '#api/graph/connect.ts';
import { alvaAndBo, kristianstad } from '#seed/stories/rival-in-town.ts';
import { tell } from '#seed/stories/tell.ts';
import { type CuttableLine, openCuttableLine } from '#support/cuttable-line.ts';
import { closeGraph, openGraph, ownDatabase } from '#support/graph.ts';
import { check, forgetPlacements, perform, performOnce, place, stayOf } from '#support/placing.ts';
import {
  type Client,
  openTestService,
  type TestService,
  testDay,
  testNow,
  testReferenceKey,
} from '#support/service.ts';
import { plantAlone, type Situation } from '#support/situation.ts';

const graph = openGraph();
let line: CuttableLine;
let overLine: Graph;
let service: TestService;
let situation: Situation;
let ingrid: Client;
let måns: Client;

beforeAll(async () => {
  line = await openCuttableLine(ownDatabase());
  overLine = connect(line.address);
  const story = tell('Alva and Bo', alvaAndBo);
  situation = await plantAlone(graph, story, { day: testDay, referenceKey: testReferenceKey });
  service = await openTestService(overLine);
});
beforeEach(async () => {
  await goTo(testNow);
  await forgetPlacements(graph);
});
afterEach(() => line.mend());
afterAll(async () => {
  await service.close();
  await disconnect(overLine);
  await line.close();
  await closeGraph(graph);
});

/** Nobody stays signed in from one day to the next. */
async function goTo(instant: string): Promise<void> {
  service.setNow(instant);
  ingrid = await service.signIn(situation.planted.assignment('Ingrid Exempel'));
  måns = await service.signIn(situation.planted.assignment('Måns Påhitt'));
}

/** Alva's case is in Kristianstad, Bo's in Malmö; nobody is placed unless a test says so. */
const alvaThere = stayOf('KST-101', kristianstad);
const boPlaced = { case: 'MMO-201', person: 'Bo', at: kristianstad, from: '2026-09-20' };
const boThere = stayOf('MMO-201', kristianstad);
const confirm = (client: Client, checkId: string, more: object = {}) =>
  perform(client, 'confirmPlacement', { checkId, ...more });

const count = async () => {
  const { records } = await graph.driver.executeQuery(
    `RETURN COUNT { (:Placement {status: 'CONFIRMED'}) } AS placements, COUNT { (:PlacementCheck) } AS checks,
      COUNT { (:LedgerEntry {action: 'CONFIRM_PLACEMENT'}) } AS entries, COUNT { (:Alert {state: 'OPEN'}) } AS alerts`,
  );
  return records[0]?.toObject();
};

describe('13. A check that was clean on Monday', () => {
  test('is not confirmed on Wednesday when a rival has come on Tuesday: the new receipt comes back, and nothing is stored', async () => {
    const alvas = await check(ingrid, situation, alvaThere);
    expect(alvas.answer).toBe('NO_KNOWN_RISK');
    await goTo('2027-02-21T08:00:00Z');
    const bos = await check(måns, situation, boThere);
    expect(await confirm(måns, bos.id)).toMatchObject({
      __typename: 'Placement',
      status: 'CONFIRMED',
      origin: 'CHECKED',
    });
    await goTo('2027-02-22T08:00:00Z');
    const told = await confirm(ingrid, alvas.id);
    expect(told).toMatchObject({ __typename: 'CheckOutdated', check: { answer: 'ADVISED_AGAINST' } });
    expect(told.check?.id).not.toBe(alvas.id);
    expect(await count()).toMatchObject({ placements: 1, checks: 3, entries: 2, alerts: 0 });
  });

  test('is confirmed when nothing has come between, from then on stands, and is never said to another municipality', async () => {
    const [alvas, bos] = [await check(ingrid, situation, alvaThere), await check(måns, situation, boThere)];
    const told = await confirm(ingrid, alvas.id);
    expect(told).toMatchObject({ __typename: 'Placement', from: '2027-03-01', to: null, rests: { id: alvas.id } });
    expect(await confirm(ingrid, alvas.id)).toEqual({ __typename: 'AlreadyPlaced', placement: { id: told.id } });
    expect(await confirm(måns, bos.id)).toMatchObject({ __typename: 'CheckOutdated' });
  });

  test('expires after 14 days', async () => {
    const alvas = await check(ingrid, situation, alvaThere);
    await goTo('2027-03-06T08:00:00Z');
    expect(await confirm(ingrid, alvas.id)).toMatchObject({ __typename: 'CheckExpired' });
  });

  test("of another municipality's is as one that does not exist", async () => {
    const alvas = await check(ingrid, situation, alvaThere);
    const [others, none] = [await confirm(måns, alvas.id), await confirm(måns, randomUUID())];
    expect(others).toEqual({ __typename: 'NotFound', field: 'checkId' });
    expect(none).toEqual(others);
    expect(await count()).toMatchObject({ placements: 0 });
  });
});

describe('14. Two municipalities confirm rivals into one town at the same instant', () => {
  // A thousand times: tests/races.
  test('exactly one succeeds each time, and the other gets the new receipt', async () => {
    for (let round = 0; round < 6; round += 1) {
      await forgetPlacements(graph);
      const [alvas, bos] = [await check(ingrid, situation, alvaThere), await check(måns, situation, boThere)];
      const told = await Promise.all([confirm(ingrid, alvas.id), confirm(måns, bos.id)]);
      expect(told.map(({ __typename }) => __typename).toSorted()).toEqual(['CheckOutdated', 'Placement']);
      expect(await count()).toMatchObject({ placements: 1, checks: 3 });
    }
  });
});

describe('16. The reply to a confirmation is lost', () => {
  test('and the client asks again: one placement, one entry, the same outcome; other content is an error', async () => {
    const alvas = await check(ingrid, situation, alvaThere);
    const operationId = randomUUID();
    const first = await confirm(ingrid, alvas.id, { operationId });
    expect(first).toMatchObject({ __typename: 'Placement' });
    expect(await confirm(ingrid, alvas.id, { operationId })).toEqual(first);
    expect(await count()).toMatchObject({ placements: 1, entries: 1 });
    const other = await confirm(ingrid, alvas.id, { operationId, consultationId: randomUUID() });
    expect(other).toMatchObject({ __typename: 'OperationIdReused' });
    expect(await count()).toMatchObject({ placements: 1, entries: 1 });
  });

  test('an outdated check, too, comes back with the same new receipt', async () => {
    const alvas = await check(ingrid, situation, alvaThere);
    await confirm(måns, (await check(måns, situation, boThere)).id);
    const operationId = randomUUID();
    const first = await confirm(ingrid, alvas.id, { operationId });
    expect(await confirm(ingrid, alvas.id, { operationId })).toEqual(first);
    expect(await count()).toMatchObject({ checks: 3 });
  });
});

describe('17. The database is gone between check and confirmation', () => {
  test('could not be checked; after it is back nothing is half done, and the same confirmation goes through', async () => {
    const alvas = await check(ingrid, situation, alvaThere);
    const operationId = randomUUID();
    line.cut();
    const cut = await performOnce(ingrid, 'confirmPlacement', { checkId: alvas.id, operationId });
    expect(cut).toMatchObject({ __typename: 'CouldNotBeChecked' });
    line.mend();
    expect(await count()).toMatchObject({ placements: 0, entries: 0 });
    expect(await confirm(ingrid, alvas.id, { operationId })).toMatchObject({ __typename: 'Placement' });
    expect(await count()).toMatchObject({ placements: 1, entries: 1 });
  });
});

describe('18. What does not stand in the way', () => {
  test.each(['CANCELLED', 'REJECTED', 'MISTAKEN'] as const)('is a placement that is %s', async (status) => {
    await place(situation, { ...boPlaced, status });
    expect(await confirm(ingrid, (await check(ingrid, situation, alvaThere)).id)).toMatchObject({
      __typename: 'Placement',
    });
  });

  test('is a rival who leaves on the day of arrival, where the buffer is 0', async () => {
    const own = await openTestService(graph, { policy: { ...defaultPolicy, bufferDays: 0 } });
    await place(situation, { ...boPlaced, to: '2027-03-01' });
    const client = await own.signIn(situation.planted.assignment('Ingrid Exempel'));
    const alvas = await check(client, situation, alvaThere);
    expect(alvas.answer).toBe('NO_KNOWN_RISK');
    expect(await confirm(client, alvas.id)).toMatchObject({ __typename: 'Placement', from: '2027-03-01' });
    await own.close();
  });
});

test('what is asked needs no consultation only where no risk is known', async () => {
  await place(situation, boPlaced);
  const alvas = await check(ingrid, situation, alvaThere);
  expect(await confirm(ingrid, alvas.id)).toMatchObject({ __typename: 'ConsultationNeeded', check: { id: alvas.id } });
  const unknown = await confirm(ingrid, alvas.id, { consultationId: randomUUID() });
  expect(unknown).toEqual({ __typename: 'NotFound', field: 'consultationId' });
});
