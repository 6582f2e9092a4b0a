import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { change } from '#api/graph/change.ts';
import { connect, disconnect, type Graph } from '#api/graph/connect.ts';
import {
  CasesDocument,
  CheckPlacementDocument,
  type CheckPlacementInput,
} from '#schema/generated/coordinator-operations.ts';
import { type Planted, plantStory } from '#seed/plant.ts';
import { kristianstad, rivalAllYear } from '#seed/stories/rival-in-town.ts';
import { countStored } from '#support/count-stored.ts';
import { type CuttableLine, openCuttableLine } from '#support/cuttable-line.ts';
import { closeGraph, emptyGraph, openGraph, ownDatabase } from '#support/graph.ts';
import { pastTheGate } from '#support/past-the-gate.ts';
import { type Client, openTestService, type TestService, testDay, testReferenceKey } from '#support/service.ts';

const graph = openGraph();
let line: CuttableLine;
let overLine: Graph;
let service: TestService;
let planted: Planted;
let ingrid: Client;

beforeAll(async () => {
  line = await openCuttableLine(ownDatabase());
});
beforeEach(async () => {
  await emptyGraph(graph);
  planted = await plantStory(graph, rivalAllYear(kristianstad), { day: testDay, referenceKey: testReferenceKey });
  overLine = connect(line.address);
  service = await openTestService(overLine);
  ingrid = await service.signIn(planted.assignment('Ingrid Exempel'));
});
afterEach(async () => {
  line.mend();
  await service.close();
  await disconnect(overLine);
});
afterAll(async () => {
  await line.close();
  await closeGraph(graph);
});

const asked = (): CheckPlacementInput => ({
  operationId: randomUUID(),
  caseId: planted.case('KST-101'),
  offer: 'Erbjudande 1',
  place: { localityId: planted.town('Hörby (Hörby)') },
  from: '2027-03-01',
});
const check = async (client: Client, input = asked()) =>
  (await client.ask(CheckPlacementDocument, { input })).checkPlacement;
const run = (cypher: string) => pastTheGate(graph, cypher);

const couldNot = {
  __typename: 'CouldNotBeChecked',
  reference: expect.stringMatching(/^[0-9a-f]{12}$/),
  dutyPhone: expect.any(String),
};
const unavailable = {
  message: 'The service cannot answer now.',
  extensions: { code: 'SERVICE_UNAVAILABLE', reference: expect.any(String) },
};

describe('17. the database is gone', () => {
  test('a check could not be checked, and the same asked again afterwards is answered', async () => {
    const input = asked();
    line.cut();
    expect(await check(ingrid, input)).toEqual({ ...couldNot, dutyPhone: '114 14' });
    line.mend();
    expect(await countStored(graph)).toEqual({ entries: 0, checks: 0 });
    expect(await check(ingrid, input)).toMatchObject({ __typename: 'PlacementCheck' });
    expect(await countStored(graph)).toEqual({ entries: 1, checks: 1 });
  });

  test('everything else is refused with a masked 503', async () => {
    line.cut();
    const { status, text } = await ingrid.post({ query: CasesDocument });
    expect({ status, reply: JSON.parse(text) }).toMatchObject({ status: 503, reply: { errors: [unavailable] } });
    const session = await ingrid.fetch('/api/session');
    expect({ status: session.status, reply: await session.json() }).toEqual({
      status: 503,
      reply: { errors: [unavailable] },
    });
  });

  test('the service is live and not ready', async () => {
    line.cut();
    expect((await service.stranger.fetch('/api/health/live')).status).toBe(200);
    expect((await service.stranger.fetch('/api/health/ready')).status).toBe(503);
    line.mend();
    expect((await service.stranger.fetch('/api/health/ready')).status).toBe(200);
  });
});

describe('a check that cannot be judged or entered', () => {
  const damages: readonly (readonly [string, string, string])[] = [
    [
      'a fact of a kind that there is not',
      'MATCH ()-[r:RIVAL_OF]->() SET r.level = "FEUD"',
      'MATCH ()-[r:RIVAL_OF]->() SET r.level = "CONFLICT"',
    ],
    [
      'a case opened on no day',
      'MATCH (c:ExitCase) SET c.openedOn = 7',
      'MATCH (c:ExitCase) SET c.openedOn = "2026-12-20"',
    ],
    [
      'a town without a position',
      'MATCH (l:Locality {name: "Hörby"}) SET l.kept = l.lat, l.lat = "north"',
      'MATCH (l:Locality {name: "Hörby"}) SET l.lat = l.kept REMOVE l.kept',
    ],
    ['no ledger', 'MATCH (g:Gate) SET g.id = "gone"', 'MATCH (g:Gate) SET g.id = "gate"'],
  ];

  test.each(damages)('could not be checked: %s', async (_title, damage, repair) => {
    await run(damage);
    const damaged = await check(ingrid, {
      ...asked(),
      place: { localityId: planted.town('Kristianstad (Kristianstad)') },
    });
    const elsewhere = await check(ingrid);
    await run(repair);
    expect([damaged, elsewhere].map(({ __typename }) => __typename)).toContain('CouldNotBeChecked');
    for (const reply of [damaged, elsewhere]) {
      if (reply.__typename === 'PlacementCheck') expect(reply.answer).not.toBe('NO_KNOWN_RISK');
    }
    expect(await check(ingrid)).toMatchObject({ __typename: 'PlacementCheck' });
  });

  test('tells the region’s own duty officer, whose number was read before the graph failed', async () => {
    await check(ingrid);
    await run('MATCH (c:ExitCase) SET c.openedOn = 7');
    const reply = await check(ingrid);
    expect(reply).toEqual(couldNot);
    const { records } = await run('MATCH (region:PoliceRegion {name: "Syd"}) RETURN region.dutyPhone AS phone');
    expect(reply).toMatchObject({ dutyPhone: records[0]?.get('phone') });
  });

  test('has a reference that is in the log, with the class of what happened', async () => {
    await run('MATCH (c:ExitCase) SET c.openedOn = 7');
    const reply = await check(ingrid);
    const reference = reply.__typename === 'CouldNotBeChecked' ? reply.reference : 'none';
    const logged = service.log.map((text) => JSON.parse(text)).find((entry) => entry.reference === reference);
    expect(logged).toMatchObject({ event: 'failure', code: 'COULD_NOT_BE_CHECKED', cause: 'UnexpectedRow' });
  });
});

test('a list of cases that cannot be entered in the ledger is not shown', async () => {
  await run('MATCH (g:Gate) SET g.id = "gone"');
  const { status, text } = await ingrid.post({ query: CasesDocument });
  await run('MATCH (g:Gate) SET g.id = "gate"');
  expect({ status, reply: JSON.parse(text) }).toMatchObject({ status: 503, reply: { errors: [unavailable] } });
  expect(text).not.toContain('KST-101');
});

test('a check could not be checked where memory can’t be brought up to date in time, and afterwards is judged on what was changed', async () => {
  const hurried = await openTestService(overLine, { replyDeadlineMs: 10_000 });
  const client = await hurried.signIn(planted.assignment('Ingrid Exempel'));
  const feud = { name: 'feud', cypher: 'MATCH ()-[feud:RIVAL_OF]->() SET feud.live = $isLive' };
  const asking = () => ({ ...asked(), place: { localityId: planted.town('Kristianstad (Kristianstad)') } });
  await change(graph, (changing) => changing.run(feud, { isLive: false }));
  expect(await check(client, asking())).toMatchObject({ answer: 'NO_KNOWN_RISK' });
  await change(graph, (changing) => changing.run(feud, { isLive: true }));
  line.swallow('(row:Revision)');
  expect(await check(client, asking())).toEqual(couldNot);
  line.swallow(null);
  line.cut();
  line.mend();
  expect(await check(client, asking())).toMatchObject({ answer: expect.not.stringContaining('NO_KNOWN_RISK') });
  await hurried.close();
  expect(await countStored(graph)).toEqual({ entries: 2, checks: 2 });
});

test('a check that is not done by the deadline could not be checked, and enters nothing later', async () => {
  const hurried = await openTestService(graph, { replyDeadlineMs: 1 });
  const client = await hurried.signIn(planted.assignment('Ingrid Exempel'));
  expect(await check(client)).toEqual(couldNot);
  await hurried.close();
  expect(await countStored(graph)).toEqual({ entries: 0, checks: 0 });
});
