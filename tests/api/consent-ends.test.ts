import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '#api/alerts/sweep.ts';
import { endConsents } from '#api/cases/end-consents.ts';
import { alvaAndBo, boPlaced, kristianstad } from '#seed/stories/rival-in-town.ts';
import { tell } from '#seed/stories/tell.ts';
import { askAs, doAs } from '#support/audience.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import { pastTheGate } from '#support/past-the-gate.ts';
import { check, stayOf } from '#support/placing.ts';
import { type Client, openTestService, type TestService, testDay, testReferenceKey } from '#support/service.ts';
import { plantAlone, type Situation } from '#support/situation.ts';
import { usingAt } from '#support/use-cases.ts';

/** Malmö has placed Bo in Kristianstad, whose consent ends on 1 March; Alva's case is in Kristianstad. */
const graph = openGraph();
let service: TestService;
let situation: Situation;
let ingrid: Client;
let måns: Client;
let lova: Client;

beforeAll(async () => {
  service = await openTestService(graph);
});
beforeEach(async () => {
  const story = tell('Alva and Bo', alvaAndBo, boPlaced(kristianstad));
  situation = await plantAlone(graph, story, { day: testDay, referenceKey: testReferenceKey });
  ingrid = await service.signIn(situation.planted.assignment('Ingrid Exempel'));
  måns = await service.signIn(situation.planted.assignment('Måns Påhitt'));
  lova = await service.signIn(situation.planted.assignment('Lova Exempel'));
  await run(`MATCH (consent:Consent)-[:GIVEN_IN]->(:ExitCase {caseNumber: 'MMO-201'}) SET consent.to = '2027-03-01'`);
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

const run = (cypher: string) => pastTheGate(graph, cypher);
const on = (day: string) => usingAt(graph, `${day}T01:30:00Z`);
const alertsOf = async (client: Client, audience: 'coordinator' | 'police-liaison'): Promise<readonly string[]> => {
  const { open, closed } = await askAs(
    client,
    audience,
    `{ open: alerts { edges { node { kind state } } } closed: alerts(open: false) { edges { node { kind state } } } }`,
  );
  return [...open.edges, ...closed.edges].map(
    ({ node }: { node: { kind: string; state: string } }) => `${node.kind} ${node.state}`,
  );
};
const consents = (input: object) =>
  doAs(
    måns,
    { audience: 'coordinator', mutation: 'recordConsent', show: '... on InvalidInput { field problem }' },
    { caseId: situation.planted.case('MMO-201'), memberId: situation.planted.person('Bo'), ...input },
  );

describe('the end of a consent that keeps a stay in the judging', () => {
  test('is told to the coordinator two weeks ahead, once, and not to the police', async () => {
    expect(await endConsents(on('2027-02-14'))).toBe(0);
    expect(await alertsOf(måns, 'coordinator')).toEqual([]);
    await endConsents(on('2027-02-15'));
    await endConsents(on('2027-02-16'));
    expect(await alertsOf(måns, 'coordinator')).toEqual(['CONSENT_ENDS OPEN']);
    expect(await alertsOf(lova, 'police-liaison')).toEqual([]);
  });

  test('is told to the police on its day, once, and what rested on it leaves the judging', async () => {
    await run(`MATCH (c:ExitCase {caseNumber: 'KST-101'})-[:CONCERNS]->(alva) MATCH (town:Locality {name: 'Kristianstad'})
      CREATE (c)<-[:DECIDED_IN]-(p:Placement {id: 'alvas', status: 'CONFIRMED', from: '2027-01-01', opened: 0})-[:PLACES]->(alva)
      CREATE (p)-[:AT]->(town)`);
    await sweep(on('2027-02-20'));
    expect(await alertsOf(lova, 'police-liaison')).toEqual(['STANDING_PLACEMENT OPEN']);
    expect(await endConsents(on('2027-02-28'))).toBe(0);
    expect(await endConsents(on('2027-03-01'))).toBe(1);
    expect(await endConsents(on('2027-03-02'))).toBe(0);
    expect(await alertsOf(lova, 'police-liaison')).toEqual(['CONSENT_WITHDRAWN OPEN', 'STANDING_PLACEMENT CLOSED']);
    expect((await sweep(on('2027-03-01'))).differences).toBe(0);
  });

  test('is no matter where another consent goes on from there', async () => {
    await consents({ from: '2027-02-25', to: '2028-01-01' });
    await endConsents(on('2027-02-20'));
    expect(await endConsents(on('2027-03-01'))).toBe(1);
    expect(await alertsOf(måns, 'coordinator')).toEqual([]);
    expect(await alertsOf(lova, 'police-liaison')).toEqual([]);
  });

  test('is settled by a consent that is recorded afterwards, and not by one that ends as soon', async () => {
    await endConsents(on('2027-02-20'));
    await consents({ from: testDay, to: '2027-03-02' });
    expect(await alertsOf(måns, 'coordinator')).toEqual(['CONSENT_ENDS OPEN']);
    await consents({ from: testDay });
    expect(await alertsOf(måns, 'coordinator')).toEqual(['CONSENT_ENDS CLOSED']);
  });

  test('lets go of the place that is held on the strength of it', async () => {
    await run(`MATCH (consent:Consent)-[:GIVEN_IN]->(:ExitCase {caseNumber: 'KST-101'}) SET consent.to = '2027-03-01'`);
    const { id: checkId } = await check(ingrid, situation, stayOf('KST-101', kristianstad));
    const asking = { audience: 'coordinator', mutation: 'requestConsultation', show: '' } as const;
    await doAs(ingrid, asking, { checkId });
    await endConsents(on('2027-03-01'));
    const { records } = await run('MATCH (c:Consultation)-[:HOLDS]->(p) RETURN c.status AS asked, p.status AS held');
    expect(records.map((record) => record.toObject())).toEqual([{ asked: 'WITHDRAWN', held: 'CANCELLED' }]);
  });
});
