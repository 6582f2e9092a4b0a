import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { passTime } from '#api/consultations/pass-time.ts';
import { type Planted, plantStory } from '#seed/plant.ts';
import { demonstration } from '#seed/stories/demonstration.ts';
import { askAs, doAs, type Told } from '#support/audience.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';
import { pastTheGate } from '#support/past-the-gate.ts';
import {
  type Client,
  openTestService,
  type TestService,
  testDay,
  testNow,
  testReferenceKey,
} from '#support/service.ts';
import { usingAt } from '#support/use-cases.ts';

const graph = openGraph();
let service: TestService;
let planted: Planted;
let ingrid: Client;
let måns: Client;

const plant = async () => {
  await emptyGraph(graph);
  planted = await plantStory(graph, demonstration, { day: testDay, referenceKey: testReferenceKey });
};
beforeAll(async () => {
  await plant();
  service = await openTestService(graph);
});
beforeEach(async () => {
  await plant();
  service.setNow(testNow);
  ingrid = await service.signIn(planted.assignment('Ingrid Exempel'));
  måns = await service.signIn(planted.assignment('Måns Påhitt'));
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

const ask = (client: Client, query: string, variables: object = {}): Promise<Told> =>
  askAs(client, 'coordinator', query, variables);
const act = (mutation: string, show: string, input: object, client = ingrid): Promise<Told> =>
  doAs(client, { audience: 'coordinator', mutation, show }, input);

const check = async (town: 'Kristianstad' | 'Hörby', from = '2027-03-01', to = '2027-09-01'): Promise<string> => {
  const place = { localityId: planted.town(`${town} (${town})`) };
  const input = { caseId: planted.case('KST-101'), offer: 'Erbjudande 1', place, from, to };
  return (await act('checkPlacement', '... on PlacementCheck { id }', input)).id;
};
const consult = async (): Promise<string> =>
  (await act('requestConsultation', '... on Consultation { id }', { checkId: await check('Kristianstad') })).id;

/** The police advise against, and the decision-maker approves all the same. */
async function approveAgainstAdvice(consultationId: string): Promise<string> {
  const lova = await service.signIn(planted.assignment('Lova Exempel'));
  const deciding = { audience: 'police-liaison', mutation: 'decideConsultation', show: '' } as const;
  const advice = {
    decision: 'ADVISE_AGAINST',
    reason: 'A rival is near.',
    advice: 'Call us first.',
    suggestedLocalityIds: [],
  };
  await doAs(lova, deciding, { consultationId, ...advice });
  await act('requestOverride', '', { consultationId, reason: 'The school is there.' });
  const dagny = await service.signIn(planted.assignment('Dagny Påhitt'));
  const [proposal] = (await askAs(dagny, 'decision-maker', '{ proposals { id } }')).proposals;
  const approving = { audience: 'decision-maker', mutation: 'decideOverride', show: '' } as const;
  await doAs(dagny, approving, { proposalId: proposal.id, decision: 'APPROVE', reason: 'The children weigh more.' });
  return proposal.id;
}

describe('an alert', () => {
  const alerts = `{ alerts { edges { node { id number kind state acknowledgedAt cause { kind } contact { reference }
    placement { place { name } case { caseNumber } } } } } }`;
  const acknowledge = (alertId: string, client: Client) =>
    act('acknowledgeAlert', '... on Alert { acknowledgedAt } ... on NotFound { field }', { alertId }, client);

  test('tells its coordinator the number and the own placement, and nothing else has a name', async () => {
    await consult();
    const { edges } = (await ask(måns, alerts)).alerts;
    const { node } = edges.find((edge: Told) => edge.node.placement.place.name === 'Kristianstad');
    expect(node).toMatchObject({ kind: 'STANDING_PLACEMENT', state: 'OPEN', acknowledgedAt: null, cause: null });
    expect(node.contact.reference).toBe(node.number);
    expect(node.placement.case.caseNumber).toBe('MMO-201');
    const asked = await måns.post({ query: '{ alerts { edges { node { severity findings { rule } } } } }' });
    expect(asked.status).toBe(400);
  });

  test('is acknowledged by whoever it concerns; to all others it does not exist', async () => {
    await consult();
    const { id } = (await ask(måns, alerts)).alerts.edges[0].node;
    expect((await ask(ingrid, alerts)).alerts.edges).toEqual([]);
    expect(await acknowledge(id, ingrid)).toEqual({ __typename: 'NotFound', field: 'alertId' });
    expect(await acknowledge(id, måns)).toEqual({
      __typename: 'Alert',
      acknowledgedAt: new Date(testNow).toISOString(),
    });
    const { alerts: shown } = (await ask(måns, '{ due { alerts { id acknowledgedAt } } }')).due;
    expect(shown).toContainEqual({ id, acknowledgedAt: new Date(testNow).toISOString() });
  });
});

describe('a consultation', () => {
  test('tells what has happened to it, in order', async () => {
    const id = await consult();
    const late = '2027-02-23T23:00:00.000Z';
    await passTime(usingAt(graph, late));
    service.setNow('2027-02-24T09:00:00Z');
    ingrid = await service.signIn(planted.assignment('Ingrid Exempel'));
    await approveAgainstAdvice(id);
    await act('withdrawConsultation', '', { consultationId: id });
    const { timeline } = (await ask(ingrid, `{ consultation(id: "${id}") { timeline { kind at } } }`)).consultation;
    expect(timeline.map(({ kind }: Told) => kind)).toEqual([
      'OPENED',
      'ESCALATED_TO_REGIONAL',
      'ADVISED_AGAINST',
      'OVERRIDE_REQUESTED',
      'OVERRIDE_APPROVED',
      'WITHDRAWN',
    ]);
    expect(timeline[1]).toEqual({ kind: 'ESCALATED_TO_REGIONAL', at: late });
  });

  test('that has gone two levels up while nobody looked tells that it came to both', async () => {
    const id = await consult();
    const at = '2027-02-27T09:00:00.000Z';
    expect(await passTime(usingAt(graph, at))).toEqual({ timedOut: 0, escalated: 1 });
    const { timeline } = (await ask(ingrid, `{ consultation(id: "${id}") { timeline { kind at } } }`)).consultation;
    expect(timeline.slice(1)).toEqual([
      { kind: 'ESCALATED_TO_REGIONAL', at },
      { kind: 'ESCALATED_TO_NATIONAL', at },
    ]);
  });

  test('of somebody else is as one that does not exist', async () => {
    const id = await consult();
    const asked = `query ($id: ID!) { consultation(id: $id) { id } }`;
    expect(await ask(måns, asked, { id })).toEqual({ consultation: null });
    expect(await ask(måns, asked, { id: 'none' })).toEqual({ consultation: null });
  });
});

describe('a decision', () => {
  const record = `query ($id: ID!) {
    placement(id: $id) { id status }
    decisionRecord(placementId: $id) { office municipality decidedBy reason placement { place { name } members { pseudonym } }
      checks { answer number rulesVersion } consultations { status reason }
      approvals { reason requestedBy decidedBy decisionReason } } }`;

  test('is told with all that it rests on to its own unit, and to no other', async () => {
    const consultationId = await consult();
    const approvalId = await approveAgainstAdvice(consultationId);
    const checkId = (await ask(ingrid, `{ consultation(id: "${consultationId}") { check { id } } }`)).consultation.check
      .id;
    const confirmed = await act('confirmPlacement', '... on Placement { id }', { checkId, consultationId, approvalId });
    const told = await ask(ingrid, record, { id: confirmed.id });
    expect(told.placement).toEqual({ id: confirmed.id, status: 'CONFIRMED' });
    expect(told.decisionRecord).toMatchObject({
      ...{ municipality: 'Kristianstad', decidedBy: 'Ingrid Exempel', reason: null },
      placement: { place: { name: 'Kristianstad' }, members: [{ pseudonym: 'Lind' }] },
      checks: [{ answer: 'ADVISED_AGAINST', rulesVersion: expect.any(String) }],
      consultations: [{ status: 'USED', reason: 'Call us first.' }],
      approvals: [{ reason: 'The school is there.', requestedBy: 'Ingrid Exempel', decidedBy: 'Dagny Påhitt' }],
    });
    expect(await ask(måns, record, { id: confirmed.id })).toEqual({ placement: null, decisionRecord: null });
  });
});

describe('what is due', () => {
  const due = `{ due { alerts { id } consultations { status } checks { id } staysEnding { to } presencesToConfirm { id }
    consentsEnding { case { caseNumber } member { pseudonym } until } } }`;

  test('is what ends soon, what was answered and what nobody has seen to; nothing of what somebody else is to do', async () => {
    await consult();
    const early = await check('Hörby', testDay, '2027-03-01');
    await act('confirmPlacement', '... on Placement { id }', { checkId: early });
    const unused = await check('Hörby', '2027-03-01', '2027-06-01');
    await pastTheGate(
      graph,
      'MATCH (:Person {id: $person})<-[:GIVEN_BY]-(c:Consent)-[:GIVEN_IN]->(:ExitCase {caseNumber: "KST-101"}) SET c.to = "2027-03-15"',
      { person: planted.person('Alva') },
    );
    service.setNow('2027-02-22T08:00:00Z');
    ingrid = await service.signIn(planted.assignment('Ingrid Exempel'));
    const before = (await ask(ingrid, due)).due;
    expect(before).toMatchObject({
      alerts: [],
      checks: [],
      consultations: [{ status: 'OPEN' }],
      presencesToConfirm: [],
    });
    expect(before.staysEnding).toEqual([{ to: '2027-03-01' }]);
    expect(before.consentsEnding).toEqual([
      { case: { caseNumber: 'KST-101' }, member: { pseudonym: 'Lind' }, until: '2027-03-15' },
    ]);
    service.setNow('2027-03-04T09:00:00Z');
    ingrid = await service.signIn(planted.assignment('Ingrid Exempel'));
    const later = (await ask(ingrid, due)).due;
    expect(later.checks).toContainEqual({ id: unused });
    expect(later.checks).not.toContainEqual({ id: early });
    expect(later.staysEnding).toEqual([]);
  });

  test('is entered in the ledger before it leaves, as is each list of a case', async () => {
    await consult();
    await ask(ingrid, due);
    await ask(
      ingrid,
      `{ case(id: "${planted.case('KST-101')}") { checks { number } placements { id } verification { isDone } } }`,
    );
    const { records } = await graph.driver.executeQuery(
      `MATCH (entry:LedgerEntry) WHERE entry.role = 'COORDINATOR' RETURN entry.action AS action ORDER BY entry.seq DESC LIMIT 4`,
    );
    const actions = records.map((row) => row.get('action'));
    expect(actions.slice(0, 2).toSorted()).toEqual(['LIST_CHECKS', 'LIST_PLACEMENTS']);
    expect(actions.slice(2)).toEqual(['READ_CASE', 'LIST_DUE']);
  });
});
