import { randomUUID } from 'node:crypto';
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
let lova: Client;
let dagny: Client;

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
  lova = await service.signIn(planted.assignment('Lova Exempel'));
  dagny = await service.signIn(planted.assignment('Dagny Påhitt'));
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

const run = async (cypher: string, params: object = {}) =>
  (await pastTheGate(graph, cypher, params)).records.map((record) => record.toObject());
const localityOf = (town: 'Kristianstad' | 'Hörby' | 'Hässleholm') => planted.town(`${town} (${town})`);

const consultation =
  'id number status case { id } check { answer } answerBy answeredAt reason holdUntil suggestedPlaces { name } override { status decisionReason }';
const coordinator = { audience: 'coordinator' } as const;
const check = async (town: 'Kristianstad' | 'Hörby', caseNumber = 'KST-101'): Promise<string> => {
  const asked = { caseId: planted.case(caseNumber), offer: 'Erbjudande 1', place: { localityId: localityOf(town) } };
  const checking = { ...coordinator, mutation: 'checkPlacement', show: '... on PlacementCheck { id }' };
  return (await doAs(ingrid, checking, { ...asked, from: '2027-03-01', to: '2027-09-01' })).id;
};
const request = (input: object, client = ingrid): Promise<Told> => {
  const show = `... on Consultation { ${consultation} } ... on HoldExists { consultation { id } }
    ... on ConsentMissing { memberIds } ... on NothingToConsult { checkId } ... on NotFound { field }`;
  return doAs(client, { ...coordinator, mutation: 'requestConsultation', show }, input);
};
const withdraw = (consultationId: string): Promise<Told> => {
  const show = `... on Consultation { ${consultation} } ... on ConsultationClosed { consultation { status } } ... on NotFound { field }`;
  return doAs(ingrid, { ...coordinator, mutation: 'withdrawConsultation', show }, { consultationId });
};
const decide = (input: object, client = lova): Promise<Told> => {
  const show = `... on LiaisonConsultation { status decision } ... on ConsultationClosed { consultation { status } }
    ... on NotFound { field } ... on InvalidInput { field problem }`;
  const deciding = { audience: 'police-liaison', mutation: 'decideConsultation', show } as const;
  return doAs(client, deciding, {
    reason: 'A rival is near.',
    advice: 'Choose another town.',
    suggestedLocalityIds: [],
    ...input,
  });
};
const requestOverride = (consultationId: string): Promise<Told> => {
  const show = `... on Consultation { ${consultation} } ... on NothingToOverride { consultationId }`;
  const asked = { consultationId, reason: 'Children go to school there.' };
  return doAs(ingrid, { ...coordinator, mutation: 'requestOverride', show }, asked);
};
const statusOfHold = async () =>
  (await run('MATCH (:Consultation)-[:HOLDS]->(p:Placement) RETURN p.status AS status'))[0];
const shownToLova = `{ consultations { edges { node { id number priority level caseNumber pseudonym place { label } answer message
  findings { rule severity scope subject { mark } counterpart { mark } path { kind label role level } } } } } }`;

describe('a consultation', () => {
  test('holds the place, and shows findings with paths to the liaison and none to the coordinator', async () => {
    const asked = await request({ checkId: await check('Kristianstad'), message: 'The flat is free until Friday.' });
    expect(asked).toMatchObject({ __typename: 'Consultation', status: 'OPEN', check: { answer: 'ADVISED_AGAINST' } });
    expect(asked).toMatchObject({ answerBy: '2027-02-23T23:00:00.000Z', holdUntil: null, suggestedPlaces: [] });
    expect(await statusOfHold()).toEqual({ status: 'HELD' });
    const { edges } = (await askAs(lova, 'police-liaison', shownToLova)).consultations;
    expect(edges).toHaveLength(1);
    const [{ node }] = edges;
    expect(node).toMatchObject({ number: asked.number, priority: false, level: 'LOCAL', caseNumber: 'KST-101' });
    expect(node).toMatchObject({ pseudonym: 'Lind', message: 'The flat is free until Friday.' });
    expect(node.place.label).toBe('Kristianstad (Kristianstad)');
    const rivalry = node.findings.find(({ rule }: Told) => rule === 'RIVALRY');
    // The proposal has alerted the same region to Bo's own placement, and so his case is open to it.
    expect(rivalry).toMatchObject({ subject: { mark: 'Lind' }, counterpart: { mark: 'Al' } });
    expect(rivalry.path.map(({ label }: Told) => label)).toEqual([
      'Lind → Reds',
      'Reds – Blues',
      'Al → Blues',
      'Al, Kristianstad (Kristianstad)',
    ]);
  });

  test('is one a case, for an answer that needs it, with everybody’s consent', async () => {
    const checkId = await check('Kristianstad');
    const { id } = await request({ checkId });
    expect(await request({ checkId })).toEqual({ __typename: 'HoldExists', consultation: { id } });
    expect((await request({ checkId: await check('Hörby') })).__typename).toBe('NothingToConsult');
    await withdraw(id);
    await run('MATCH (:ExitCase {caseNumber: "KST-101"})<-[:GIVEN_IN]-(c:Consent) SET c.withdrawnOn = $day', {
      day: testDay,
    });
    expect(await request({ checkId })).toEqual({ __typename: 'ConsentMissing', memberIds: [planted.person('Alva')] });
  });

  test('29. with somebody else’s receipt is answered exactly as with none, and so is somebody else’s consultation', async () => {
    const checkId = await check('Kristianstad');
    const { id } = await request({ checkId });
    const måns = await service.signIn(planted.assignment('Måns Påhitt'));
    expect(await request({ checkId }, måns)).toEqual({ __typename: 'NotFound', field: 'checkId' });
    expect(await request({ checkId: randomUUID() }, måns)).toEqual(await request({ checkId }, måns));
    await run(`CREATE (:User {id: 'u-nord', name: 'Nils Påhitt'})-[:HOLDS]->(:Assignment {id: 'a-nord', role: 'POLICE_LIAISON'})-[:FOR]->(o:Office {id: 'o-nord', name: 'Nord'})
      WITH o MATCH (r:PoliceRegion {name: 'Nord'}) CREATE (o)-[:OF]->(r)`);
    const nils = await service.signIn('a-nord');
    const one = (asked: string) =>
      askAs(
        nils,
        'police-liaison',
        'query ($id: ID!) { consultation(id: $id) { id } consultations { edges { cursor } } }',
        { id: asked },
      );
    expect(await one(id)).toEqual({ consultation: null, consultations: { edges: [] } });
    expect(await one(randomUUID())).toEqual(await one(id));
    expect(await decide({ consultationId: id, decision: 'APPROVE' }, nils)).toEqual({
      __typename: 'NotFound',
      field: 'consultationId',
    });
  });

  test('is answered once, with a reason and other towns, which the coordinator reads in the case', async () => {
    const { id: consultationId } = await request({ checkId: await check('Kristianstad') });
    const suggestedLocalityIds = [localityOf('Hörby'), localityOf('Hässleholm')];
    const answer = { consultationId, decision: 'ADVISE_AGAINST', suggestedLocalityIds };
    expect(await decide({ ...answer, reason: ' ' })).toMatchObject({ field: 'reason', problem: 'REQUIRED' });
    expect(await decide({ ...answer, suggestedLocalityIds: ['none'] })).toMatchObject({ problem: 'UNKNOWN' });
    expect(await decide(answer)).toMatchObject({ status: 'ADVISED_AGAINST', decision: 'ADVISE_AGAINST' });
    expect((await decide({ ...answer, decision: 'APPROVE' })).__typename).toBe('ConsultationClosed');
    const query = `query ($id: ID!) { case(id: $id) { consultations { ${consultation} } } }`;
    const shown = await askAs(ingrid, 'coordinator', query, { id: planted.case('KST-101') });
    expect(shown.case.consultations).toMatchObject([
      {
        status: 'ADVISED_AGAINST',
        // The police's own reason stays with them.
        reason: 'Choose another town.',
        holdUntil: '2027-03-06',
        answeredAt: '2027-02-20T08:00:00.000Z',
      },
    ]);
    expect(shown.case.consultations[0].suggestedPlaces).toEqual([{ name: 'Hässleholm' }, { name: 'Hörby' }]);
  });

  test('lets go of its place when it is withdrawn, and is withdrawn once', async () => {
    const { id } = await request({ checkId: await check('Kristianstad') });
    expect(await withdraw(id)).toMatchObject({ __typename: 'Consultation', status: 'WITHDRAWN' });
    expect(await statusOfHold()).toEqual({ status: 'CANCELLED' });
    expect(await withdraw(id)).toEqual({ __typename: 'ConsultationClosed', consultation: { status: 'WITHDRAWN' } });
  });

  test('that nobody answers goes up, and lets go of its place after 14 days', async () => {
    await request({ checkId: await check('Kristianstad') });
    const at = (now: string) => passTime(usingAt(graph, now));
    expect(await at('2027-02-23T22:59:00Z')).toEqual({ timedOut: 0, escalated: 0 });
    expect(await at('2027-02-23T23:00:00Z')).toEqual({ timedOut: 0, escalated: 1 });
    const { edges } = (await askAs(lova, 'police-liaison', shownToLova)).consultations;
    expect(edges[0].node.level).toBe('REGIONAL');
    expect(await at('2027-03-06T08:00:00Z')).toEqual({ timedOut: 1, escalated: 0 });
    expect(await statusOfHold()).toEqual({ status: 'CANCELLED' });
    expect(await at('2027-03-06T08:00:00Z')).toEqual({ timedOut: 0, escalated: 0 });
  });
});

describe('21. approval to confirm against advice', () => {
  const proposals = async (client = dagny) =>
    (
      await askAs(
        client,
        'decision-maker',
        '{ proposals { id caseNumber pseudonym place advice suggestedPlaces reason requestedBy } }',
      )
    ).proposals;
  const decisions = async (client = dagny) =>
    (
      await askAs(
        client,
        'decision-maker',
        '{ decisions { id decision reason decidedBy proposal { caseNumber reason } } }',
      )
    ).decisions;
  const settle = (proposalId: string, client = dagny): Promise<Told> => {
    const show =
      '... on DecidedProposal { decision decidedAt } ... on OwnProposal { proposalId } ... on NotFound { field }';
    const deciding = { audience: 'decision-maker', mutation: 'decideOverride', show } as const;
    return doAs(client, deciding, { proposalId, decision: 'APPROVE', reason: 'The children weigh more.' });
  };
  const holder = async (user: string, office: string, id: string) => {
    await run(
      'MATCH (u:User {name: $user}) MATCH (o:Office {name: $office}) CREATE (u)-[:HOLDS]->(:Assignment {id: $id, role: "DECISION_MAKER"})-[:FOR]->(o)',
      { user, office, id },
    );
    return service.signIn(id);
  };

  test('is asked for when the police advise against, and given by the one who is named, once', async () => {
    const { id: consultationId } = await request({ checkId: await check('Kristianstad') });
    expect((await requestOverride(consultationId)).__typename).toBe('NothingToOverride');
    await decide({ consultationId, decision: 'ADVISE_AGAINST' });
    expect(await requestOverride(consultationId)).toMatchObject({ override: { status: 'REQUESTED' } });
    expect((await requestOverride(consultationId)).__typename).toBe('NothingToOverride');
    const [proposal] = await proposals();
    expect(proposal).toMatchObject({ caseNumber: 'KST-101', pseudonym: 'Lind', place: 'Kristianstad (Kristianstad)' });
    expect(proposal).toMatchObject({
      advice: 'Choose another town.',
      suggestedPlaces: [],
      requestedBy: 'Ingrid Exempel',
    });
    expect(await settle(proposal.id)).toMatchObject({ __typename: 'DecidedProposal', decision: 'APPROVE' });
    expect(await proposals()).toEqual([]);
    expect(await decisions()).toEqual([
      {
        ...{ id: proposal.id, decision: 'APPROVE', reason: 'The children weigh more.', decidedBy: 'Dagny Påhitt' },
        proposal: { caseNumber: 'KST-101', reason: 'Children go to school there.' },
      },
    ]);
    expect(await settle(proposal.id)).toEqual({ __typename: 'NotFound', field: 'proposalId' });
    expect(await withdraw(consultationId)).toMatchObject({
      override: { status: 'APPROVED', decisionReason: 'The children weigh more.' },
    });
  });

  test('is neither shown nor given by whoever asked for it, nor in another municipality', async () => {
    const { id: consultationId } = await request({ checkId: await check('Kristianstad') });
    await decide({ consultationId, decision: 'ADVISE_AGAINST' });
    await requestOverride(consultationId);
    const [proposal] = await proposals();
    const herself = await holder('Ingrid Exempel', 'Socialtjänsten Kristianstad, avhopparenheten', 'd-own');
    expect(await proposals(herself)).toEqual([]);
    expect(await settle(proposal.id, herself)).toEqual({ __typename: 'OwnProposal', proposalId: proposal.id });
    await settle(proposal.id);
    expect(await decisions(herself)).toEqual([]);
    const elsewhere = await holder('Måns Påhitt', 'Socialtjänsten Malmö, avhopparenheten', 'd-other');
    expect([await proposals(elsewhere), await decisions(elsewhere)]).toEqual([[], []]);
    expect(await settle(proposal.id, elsewhere)).toEqual({ __typename: 'NotFound', field: 'proposalId' });
  });
});
