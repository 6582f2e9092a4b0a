import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ask } from '#api/graph/ask.ts';
import { findChangedAlerts } from '#api/graph/queries/find-changed-alerts.ts';
import { type Planted, plantStory } from '#seed/plant.ts';
import { bothInTown } from '#seed/stories/rival-in-town.ts';
import { askAs, doAs, type Told } from '#support/audience.ts';
import { type Listening, listenAs } from '#support/event-stream.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';
import { signInOfficer } from '#support/officer.ts';
import {
  type Client,
  openTestService,
  type TestService,
  testDay,
  testNow,
  testReferenceKey,
} from '#support/service.ts';

const graph = openGraph();
let service: TestService;
let planted: Planted;
let open: Listening[] = [];

beforeAll(async () => {
  service = await openTestService(graph);
});
beforeEach(async () => {
  await emptyGraph(graph);
  planted = await plantStory(graph, bothInTown, { day: testDay, referenceKey: testReferenceKey });
  service.setNow(testNow);
});
afterEach(() => {
  for (const listening of open) listening.close();
  open = [];
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

const as = (user: string, at = service): Promise<Client> => at.signIn(planted.assignment(user));
async function listen(client: Client, query: string, audience = 'coordinator'): Promise<Listening> {
  const listening = await listenAs(client, audience, query);
  open.push(listening);
  return listening;
}

const alerts = 'subscription { alertChanged { id number state acknowledgedAt placement { case { caseNumber } } } }';
const liaisonAlerts = 'subscription { alertChanged { number state placements { number } findings { rule } } }';
const consultations = 'subscription { consultationChanged { id status timeline { kind } } }';

/** @returns its identifier */
async function recordTheRivalry(at = service): Promise<string> {
  const rut = await signInOfficer(at, 'Rut Exempel', 'RECORDER');
  const between = { a: planted.grouping('Reds'), b: planted.grouping('Blues') };
  return (await rut.enter('recordRivalry', { ...between, level: 'ARMED_CONFLICT', from: '2025-01-01' })).id;
}

const alertIn = (event: Awaited<ReturnType<Listening['next']>>): Told => {
  if (event?.event !== 'next') throw new Error(`told ${JSON.stringify(event)}`);
  // The test's border: what the subscription above asks for.
  return (event.data as Told).data.alertChanged;
};

describe('a rivalry becomes known', () => {
  test('and the alert arrives at once with those whom it concerns, and with nobody else', async () => {
    const ingrid = await listen(await as('Ingrid Exempel'), alerts);
    const måns = await listen(await as('Måns Påhitt'), alerts);
    const hedda = await listen(await as('Hedda Exempel'), alerts);
    const lova = await listen(await as('Lova Exempel'), liaisonAlerts, 'police-liaison');
    await recordTheRivalry();
    const own = alertIn(await ingrid.next());
    expect(own).toMatchObject({ state: 'OPEN', acknowledgedAt: null, placement: { case: { caseNumber: 'KST-101' } } });
    expect(alertIn(await måns.next()).placement.case.caseNumber).toBe('MMO-201');
    const polices = alertIn(await lova.next());
    expect(polices).toMatchObject({ findings: [{ rule: 'RIVALRY' }, {}] });
    expect(polices.placements).toContainEqual({ number: own.number });
    await expect(hedda.next(1_500)).rejects.toThrow('no event came in time');
  });

  test('to another process on the same graph, and the alert arrives all the same', async () => {
    const other = await openTestService(graph);
    const ingrid = await listen(await as('Ingrid Exempel', other), alerts);
    await recordTheRivalry();
    expect(alertIn(await ingrid.next())).toMatchObject({ state: 'OPEN' });
    await other.close();
    expect(await ingrid.next()).toEqual({ event: 'complete', data: null });
    expect(await ingrid.next()).toBeNull();
  });

  test('and each event is in the ledger before it leaves', async () => {
    const ingrid = await listen(await as('Ingrid Exempel'), alerts);
    await recordTheRivalry();
    const { id } = alertIn(await ingrid.next());
    const { records } = await graph.driver.executeQuery(
      `MATCH (entry:LedgerEntry {action: 'READ_ALERT', role: 'COORDINATOR'}) RETURN entry.body AS body`,
    );
    expect(records.map((row) => JSON.parse(row.get('body')))).toEqual([{ alert: id }]);
  });
});

describe('an alert that is acknowledged', () => {
  test('is told to all who have it open', async () => {
    await recordTheRivalry();
    const client = await as('Ingrid Exempel');
    const ingrid = await listen(client, alerts);
    const [{ node }] = (await askAs(client, 'coordinator', '{ alerts { edges { node { id } } } }')).alerts.edges;
    const acknowledging = { audience: 'coordinator', mutation: 'acknowledgeAlert', show: '' } as const;
    await doAs(client, acknowledging, { alertId: node.id });
    expect(alertIn(await ingrid.next())).toMatchObject({
      id: node.id,
      acknowledgedAt: new Date(testNow).toISOString(),
    });
  });

  test('is told to the police by whomever it is, and then that it is over', async () => {
    const rivalry = await recordTheRivalry();
    const [client, lova] = [await as('Ingrid Exempel'), await as('Lova Exempel')];
    const listening = await listen(lova, 'subscription { alertChanged { id state acknowledgedAt } }', 'police-liaison');
    const [{ node }] = (await askAs(client, 'coordinator', '{ alerts { edges { node { id } } } }')).alerts.edges;
    await doAs(client, { audience: 'coordinator', mutation: 'acknowledgeAlert', show: '' }, { alertId: node.id });
    const told = alertIn(await listening.next());
    expect(told).toMatchObject({ state: 'OPEN', acknowledgedAt: null });
    await doAs(lova, { audience: 'police-liaison', mutation: 'acknowledgeAlert', show: '' }, { alertId: told.id });
    expect(alertIn(await listening.next())).toMatchObject({
      id: told.id,
      acknowledgedAt: new Date(testNow).toISOString(),
    });
    await (await signInOfficer(service, 'Greger Påhitt', 'REVIEWER')).review(rivalry, 'REJECT');
    expect(alertIn(await listening.next())).toMatchObject({ id: told.id, state: 'CLOSED' });
  });

  test('once it is over is told to nobody who listens', async () => {
    const rivalry = await recordTheRivalry();
    const [client, lova] = [await as('Ingrid Exempel'), await as('Lova Exempel')];
    const firstOf = async (who: Client, audience: 'coordinator' | 'police-liaison') =>
      (await askAs(who, audience, '{ alerts { edges { node { id } } } }')).alerts.edges[0].node.id;
    const [own, polices] = [await firstOf(client, 'coordinator'), await firstOf(lova, 'police-liaison')];
    await (await signInOfficer(service, 'Greger Påhitt', 'REVIEWER')).review(rivalry, 'REJECT');
    const changedSince = async (after: number | null) =>
      (await ask(graph, findChangedAlerts, { assignment: planted.assignment('Lova Exempel'), after }))[0];
    const over = await changedSince(null);
    const acknowledging = { mutation: 'acknowledgeAlert', show: '' } as const;
    const done = [
      await doAs(client, { audience: 'coordinator', ...acknowledging }, { alertId: own }),
      await doAs(lova, { audience: 'police-liaison', ...acknowledging }, { alertId: polices }),
    ];
    expect(done).toEqual([{ __typename: 'Alert' }, { __typename: 'LiaisonAlert' }]);
    expect((await changedSince(over?.seq ?? null))?.ids).toEqual([]);
  });
});

describe('a consultation', () => {
  test('that the police answer is told to the coordinator who asked', async () => {
    await recordTheRivalry();
    const client = await as('Ingrid Exempel');
    const lova = await as('Lova Exempel');
    const atThePolice = await listen(lova, 'subscription { consultationChanged { id status } }', 'police-liaison');
    const place = { localityId: planted.town('Hässleholm (Hässleholm)') };
    const input = { caseId: planted.case('KST-101'), offer: 'En lägenhet', place, from: '2027-03-01' };
    const checking = {
      audience: 'coordinator',
      mutation: 'checkPlacement',
      show: '... on PlacementCheck { id }',
    } as const;
    const { id: checkId } = await doAs(client, checking, input);
    const ingrid = await listen(client, consultations);
    const requesting = {
      audience: 'coordinator',
      mutation: 'requestConsultation',
      show: '... on Consultation { id }',
    } as const;
    const { id } = await doAs(client, requesting, { checkId });
    expect((await ingrid.next())?.data).toMatchObject({ data: { consultationChanged: { id, status: 'OPEN' } } });
    expect((await atThePolice.next())?.data).toMatchObject({ data: { consultationChanged: { id, status: 'OPEN' } } });
    const deciding = { audience: 'police-liaison', mutation: 'decideConsultation', show: '' } as const;
    const answer = { decision: 'APPROVE', reason: 'Nothing new.', advice: 'Go on.', suggestedLocalityIds: [] };
    await doAs(lova, deciding, { consultationId: id, ...answer });
    expect((await ingrid.next())?.data).toMatchObject({
      data: { consultationChanged: { id, status: 'APPROVED', timeline: [{ kind: 'OPENED' }, { kind: 'APPROVED' }] } },
    });
  });
});

describe('a stream', () => {
  const refused = (code: string) => ({
    errors: [{ message: expect.any(String), extensions: { code, reference: expect.any(String) } }],
  });

  test('is for who is signed in, in the schema of their own audience', async () => {
    expect(await listen(service.stranger, alerts)).toMatchObject({ status: 401, refusal: refused('SIGNED_OUT') });
    const ingrid = await as('Ingrid Exempel');
    expect(await listen(ingrid, liaisonAlerts, 'police-liaison')).toMatchObject({
      status: 403,
      refusal: refused('FORBIDDEN'),
    });
    expect(await listen(ingrid, liaisonAlerts)).toMatchObject({ status: 400, refusal: refused('BAD_REQUEST') });
    const dagny = await as('Dagny Påhitt');
    expect(await listen(dagny, alerts)).toMatchObject({ status: 403, refusal: refused('FORBIDDEN') });
  });

  test.each([
    ['a query', '{ me { name } }'],
    ['a mutation', `mutation { withdrawConsent(input: {operationId: "${randomUUID()}"}) { __typename } }`],
    ['two at once', 'subscription { alertChanged { id } consultationChanged { id } }'],
    ['no GraphQL', '18900101-1234'],
    ['a field that there is not', 'subscription { alertChanged { whom } }'],
    ['the schema', 'subscription { alertChanged { id } __schema { types { name } } }'],
    [
      'more than the limits',
      `subscription { alertChanged { ${Array.from({ length: 11 }, (_one, at) => `a${at}: id`).join(' ')} } }`,
    ],
  ])('of %s is refused, and tells nothing of why', async (_what, query) => {
    const { status, refusal } = await listen(await as('Ingrid Exempel'), query);
    expect({ status, refusal }).toEqual({
      status: 400,
      refusal: {
        errors: [
          {
            message: 'The request could not be read.',
            extensions: { code: 'BAD_REQUEST', reference: expect.any(String) },
          },
        ],
      },
    });
  });

  test('is no way around a subscription’s own address', async () => {
    const { status, text } = await (await as('Ingrid Exempel')).post({ query: alerts });
    expect({ status, text: JSON.parse(text) }).toEqual({ status: 400, text: refused('BAD_REQUEST') });
  });

  test('is one of four for a person, and makes room when it is closed', async () => {
    const client = await as('Ingrid Exempel');
    for (const one of [1, 2, 3, 4]) expect([one, (await listen(client, alerts)).status]).toEqual([one, 200]);
    expect(await listen(client, alerts)).toMatchObject({ status: 429, refusal: refused('TOO_MANY') });
    expect((await listen(await as('Måns Påhitt'), alerts)).status).toBe(200);
    open[0]?.close();
    await expect.poll(async () => (await listen(client, alerts)).status).toBe(200);
  });

  test('ends with its session, whether it is over or signed out of', async () => {
    const ingrid = await listen(await as('Ingrid Exempel'), alerts);
    const client = await as('Måns Påhitt');
    const måns = await listen(client, alerts);
    await client.fetch('/api/session', { method: 'DELETE' });
    expect(await måns.next()).toEqual({ event: 'complete', data: null });
    service.setNow('2027-02-20T16:00:01Z');
    expect(await ingrid.next()).toEqual({ event: 'complete', data: null });
  });

  test('whose holder may see nothing any more is told nothing more', async () => {
    const ingrid = await listen(await as('Ingrid Exempel'), alerts);
    await graph.driver.executeQuery('MATCH (:ExitCase {caseNumber: "KST-101"})-[mine:ASSIGNED_TO]->() DELETE mine');
    await recordTheRivalry();
    await expect(ingrid.next(1_500)).rejects.toThrow('no event came in time');
  });
});
