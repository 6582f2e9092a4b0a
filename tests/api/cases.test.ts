import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Planted, plantStory } from '#seed/plant.ts';
import { demonstration } from '#seed/stories/demonstration.ts';
import { askAs, doAs, type Told } from '#support/audience.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';
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
let ingrid: Client;
let måns: Client;
let lova: Client;

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
  ingrid = await service.signIn(planted.assignment('Ingrid Exempel'));
  måns = await service.signIn(planted.assignment('Måns Påhitt'));
  lova = await service.signIn(planted.assignment('Lova Exempel'));
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

const show = `
  ... on ExitCase { id caseNumber pseudonym status openedOn verification { requestedAt isDone }
    household { id pseudonym isParticipant hasConsent } }
  ... on InvalidInput { field problem }`;
const coordinator = { audience: 'coordinator' } as const;
const open = (input: object, client = ingrid): Promise<Told> =>
  doAs(client, { ...coordinator, mutation: 'openCase', show }, { caseNumber: 'KST-900', household: [], ...input });
const inCase = (mutation: string, more = '') => ({
  ...coordinator,
  mutation,
  show: `${show} ... on NotFound { field } ${more}`,
});
const recordConsent = (input: object, client = ingrid) => doAs(client, inCase('recordConsent'), input);
const withdrawConsent = (input: object, client = ingrid) =>
  doAs(client, inCase('withdrawConsent', '... on PresenceWouldLeave { memberId }'), input);
const requests = async () =>
  (
    await askAs(
      lova,
      'police-liaison',
      '{ verificationRequests { id caseNumber municipality persons { id pseudonym verifiedOn affiliations { kind label role } } } }',
    )
  ).verificationRequests;
const verify = (input: object) =>
  doAs(
    lova,
    {
      audience: 'police-liaison',
      mutation: 'verifyAffiliations',
      show: '... on VerificationRequest { id persons { verifiedOn } } ... on SomethingIsKnown { personId } ... on NotFound { field }',
    },
    { reason: 'Looked in our own registers.', ...input },
  );

const nova = { reference: 'DEMO-NOVA-77', pseudonym: 'En', consentFrom: '2027-02-01' };
const otilia = { reference: 'DEMO-OTILIA-78', pseudonym: 'Idegran' };

describe('a case', () => {
  test('is opened with its household, the participant first, and shows who has consented', async () => {
    const opened = await open({ participant: nova, household: [otilia] });
    expect(opened).toMatchObject({ __typename: 'ExitCase', caseNumber: 'KST-900', pseudonym: 'En', status: 'OPEN' });
    expect(opened.openedOn).toBe(testDay);
    expect(opened.household).toEqual([
      { id: expect.any(String), pseudonym: 'En', isParticipant: true, hasConsent: true },
      { id: expect.any(String), pseudonym: 'Idegran', isParticipant: false, hasConsent: false },
    ]);
  });

  test('33. for someone who has one elsewhere works like any other, and is about the same person', async () => {
    const bo = { reference: 'demo bo 02', pseudonym: 'En', consentFrom: '2027-02-01' };
    const known = await open({ participant: bo, caseNumber: 'KST-901' });
    const fresh = await open({ participant: nova, caseNumber: 'KST-902' });
    expect(known.household[0].id).toBe(planted.person('Bo'));
    const alike = ({ id: _, caseNumber: __, household, ...rest }: Told) => ({
      ...rest,
      household: household.map(({ id: ___, ...member }: Told) => member),
    });
    expect(alike(known)).toEqual(alike(fresh));
  });

  test('is opened once however often it is sent, and not with other content', async () => {
    const sent = { operationId: randomUUID(), participant: nova };
    const first = await open(sent);
    expect(await open(sent)).toEqual(first);
    expect(await open({ ...sent, caseNumber: 'KST-903' })).toMatchObject({ __typename: 'OperationIdReused' });
  });

  test('is not opened with a number that the municipality has used, which is entered: it tells of what may be another unit’s', async () => {
    const used = { participant: nova, caseNumber: 'KST-101' };
    expect(await open(used)).toEqual({ __typename: 'InvalidInput', field: 'caseNumber', problem: 'DUPLICATE' });
    const { records } = await graph.driver.executeQuery(
      "MATCH (entry:LedgerEntry {action: 'OPEN_CASE'}) RETURN entry.outcome AS outcome",
    );
    expect(records.map((record) => record.get('outcome'))).toEqual(['InvalidInput']);
    expect((await open({ participant: nova, caseNumber: 'KST-909' })).__typename).toBe('ExitCase');
  });

  test.each([
    ['a blank pseudonym', { participant: { ...nova, pseudonym: ' ' } }, 'participant.pseudonym', 'REQUIRED'],
    [
      'a reference without a letter',
      { participant: { ...nova, reference: '--' } },
      'participant.reference',
      'NOT_ALLOWED_CHARACTERS',
    ],
    [
      'one person twice',
      { participant: nova, household: [{ ...nova, reference: 'demo nova 77' }] },
      'household.0.reference',
      'DUPLICATE',
    ],
    [
      'consent that ends before it begins',
      { participant: { ...nova, consentTo: '2027-01-01' } },
      'participant.consentTo',
      'PERIOD_REVERSED',
    ],
  ])('is not opened with %s, and nothing is stored', async (_title, input, field, problem) => {
    expect(await open(input)).toEqual({ __typename: 'InvalidInput', field, problem });
    expect((await open({ participant: nova, caseNumber: 'KST-909' })).__typename).toBe('ExitCase');
  });
});

describe('the police are asked', () => {
  test('about those who consented, by their pseudonyms, and attest what they do not know', async () => {
    const opened = await open({ participant: nova, household: [otilia] });
    expect(opened.verification).toEqual({ requestedAt: new Date(testNow).toISOString(), isDone: false });
    const [request] = await requests();
    expect(request).toMatchObject({ caseNumber: 'KST-900', municipality: 'Kristianstad' });
    expect(request.persons).toMatchObject([{ pseudonym: 'En', verifiedOn: null, affiliations: [] }]);
    const done = await verify({ requestId: request.id, personId: request.persons[0].id, noneKnown: true });
    expect(done).toMatchObject({ __typename: 'VerificationRequest', persons: [{ verifiedOn: testDay }] });
    expect(await requests()).toEqual([]);
  });

  test('and cannot attest away what they know', async () => {
    await open({ participant: { reference: 'DEMO-BO-02', pseudonym: 'En', consentFrom: '2027-02-01' } });
    const [{ id: requestId, persons }] = await requests();
    expect(persons[0].affiliations).toMatchObject([{ kind: 'AFFILIATION', label: 'En → Blues', role: 'MEMBER' }]);
    const asked = { requestId, personId: persons[0].id };
    expect((await verify({ ...asked, noneKnown: true })).__typename).toBe('SomethingIsKnown');
    expect((await verify({ ...asked, noneKnown: false })).__typename).toBe('VerificationRequest');
  });

  test('not about anybody without consent; later, when it has been given', async () => {
    const { id: caseId, household, verification } = await open({ participant: otilia });
    expect(verification).toBeNull();
    const ask = () => doAs(ingrid, inCase('requestVerification', '... on ConsentMissing { memberIds }'), { caseId });
    expect(await ask()).toEqual({ __typename: 'ConsentMissing', memberIds: [household[0].id] });
    await recordConsent({ caseId, memberId: household[0].id, from: testDay });
    expect(await ask()).toMatchObject({ __typename: 'ExitCase', verification: { isDone: false } });
  });
});

describe('consent', () => {
  test('is recorded and withdrawn, and counts from that day', async () => {
    const { id: caseId, household } = await open({ participant: otilia });
    const member = { caseId, memberId: household[0].id };
    expect(await recordConsent({ ...member, from: testDay })).toMatchObject({ household: [{ hasConsent: true }] });
    expect(await withdrawConsent(member)).toMatchObject({ household: [{ hasConsent: false }] });
  });

  test('that keeps a presence in the judging is withdrawn only when that has been read, and the liaison is told', async () => {
    const member = { caseId: planted.case('MMO-201'), memberId: planted.person('Bo') };
    const warned = await withdrawConsent(member, måns);
    expect(warned).toEqual({ __typename: 'PresenceWouldLeave', memberId: member.memberId });
    const withdrawn = await withdrawConsent({ ...member, acknowledged: true }, måns);
    expect(withdrawn).toMatchObject({ household: [{ pseudonym: 'Al', hasConsent: false }] });
    const { alerts } = await askAs(
      lova,
      'police-liaison',
      '{ alerts { edges { node { kind placements { caseNumber } } } } }',
    );
    expect(alerts.edges).toContainEqual({
      node: { kind: 'CONSENT_WITHDRAWN', placements: [{ caseNumber: 'MMO-201' }] },
    });
  });

  test('29. in another municipality’s case is answered exactly as in one that does not exist', async () => {
    const others = { caseId: planted.case('MMO-201'), memberId: planted.person('Bo'), from: testDay };
    const nobodys = { ...others, caseId: randomUUID() };
    expect(await recordConsent(others)).toEqual({ __typename: 'NotFound', field: 'caseId' });
    expect(await recordConsent(nobodys)).toEqual(await recordConsent(others));
    const { from: _, ...withdrawal } = others;
    expect(await withdrawConsent(withdrawal)).toEqual(await withdrawConsent({ ...withdrawal, caseId: randomUUID() }));
  });
});
