import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask } from '#api/graph/ask.ts';
import { listAnswersBeside, listAnswersOfOwnCase } from '#api/graph/queries/list-valid-answers.ts';
import { CheckPlacementDocument, type CheckPlacementInput } from '#schema/generated/coordinator-operations.ts';
import { type Planted, plantStory } from '#seed/plant.ts';
import { demonstration } from '#seed/stories/demonstration.ts';
import { countStored } from '#support/count-stored.ts';
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

const graph = openGraph();
let service: TestService;
let planted: Planted;
let ingrid: Client;

beforeEach(async () => {
  await emptyGraph(graph);
  planted = await plantStory(graph, demonstration, { day: testDay, referenceKey: testReferenceKey });
  service = await openTestService(graph);
  await signInIngrid();
});
afterEach(() => service.close());
const signInIngrid = async () => {
  ingrid = await service.signIn(planted.assignment('Ingrid Exempel'));
};
afterAll(() => closeGraph(graph));

const asked = (change: Partial<CheckPlacementInput> = {}): CheckPlacementInput => ({
  operationId: randomUUID(),
  caseId: planted.case('KST-101'),
  offer: 'Erbjudande 1',
  place: { localityId: planted.town('Kristianstad (Kristianstad)') },
  from: '2027-03-01',
  ...change,
});
const check = async (input: CheckPlacementInput, client = ingrid) =>
  (await client.ask(CheckPlacementDocument, { input })).checkPlacement;
const almen = () => ({ place: { facilityId: planted.place({ facility: 'Boendet Almen' }) } });
const run = async (cypher: string, params: object = {}) =>
  (await pastTheGate(graph, cypher, params)).records.map((record) => record.toObject());

test('what receipts of a case hold is read for whoever it is assigned to, and for nobody else', async () => {
  const receipt = await check(asked());
  const moment = { now: testNow, today: testDay };
  const readBy = async (user: string) => {
    const own = { ...moment, assignment: planted.assignment(user) };
    const ofCase = await ask(graph, listAnswersOfOwnCase, { ...own, case: planted.case('KST-101') });
    const beside = await ask(graph, listAnswersBeside, { ...own, check: 'id' in receipt ? receipt.id : '' });
    return [...ofCase, ...beside].map(({ answer }) => answer);
  };
  expect(await readBy('Ingrid Exempel')).toEqual(['ADVISED_AGAINST', 'ADVISED_AGAINST']);
  expect(await readBy('Måns Påhitt')).toEqual([]);
});

describe('an answered check', () => {
  test('is a receipt: what was asked, the answer, whom to contact, valid for 14 days', async () => {
    expect(await check(asked())).toEqual({
      __typename: 'PlacementCheck',
      id: expect.any(String),
      number: expect.stringMatching(/^K-[0-9A-Z]{4}-[0-9A-Z]{4}$/),
      case: { id: planted.case('KST-101'), caseNumber: 'KST-101', pseudonym: 'Lind' },
      place: {
        id: planted.town('Kristianstad (Kristianstad)'),
        kind: 'LOCALITY',
        name: 'Kristianstad',
        municipality: 'Kristianstad',
      },
      district: null,
      members: [{ id: planted.person('Alva'), pseudonym: 'Lind', isParticipant: true, hasConsent: true }],
      offer: 'Erbjudande 1',
      from: '2027-03-01',
      to: null,
      answer: 'ADVISED_AGAINST',
      contact: {
        policeRegion: 'Syd',
        phone: expect.any(String),
        dutyPhone: expect.any(String),
        reference: expect.stringMatching(/^K-/),
      },
      checkedAt: '2027-02-20T08:00:00.000Z',
      validUntil: '2027-03-06T08:00:00.000Z',
      rulesVersion: '1',
    });
  });

  test('is stored with its findings and its entry, whose header holds identifiers only', async () => {
    const input = asked();
    const reply = await check(input);
    const [{ receipt, entry } = {}] = await run(
      'MATCH (check:PlacementCheck)-[:ENTERED_AS]->(entry:LedgerEntry) RETURN properties(check) AS receipt, properties(entry) AS entry',
    );
    expect(receipt).toMatchObject({
      id: 'id' in reply ? reply.id : '',
      answer: 'ADVISED_AGAINST',
      findings: expect.stringContaining('RIVALRY'),
    });
    const { body: _body, ...header } = entry;
    expect(header).toMatchObject({
      action: 'CHECK_PLACEMENT',
      outcome: 'ADVISED_AGAINST',
      assignment: planted.assignment('Ingrid Exempel'),
      user: planted.user('Ingrid Exempel'),
      role: 'COORDINATOR',
      organisation: planted.office('Socialtjänsten Kristianstad, avhopparenheten'),
      case: planted.case('KST-101'),
      operationId: input.operationId,
    });
    expect(JSON.stringify(header)).not.toMatch(/Lind|Erbjudande|KST|Ingrid/);
  });

  test('says nothing of findings, groupings or other people', async () => {
    expect(JSON.stringify(await check(asked()))).not.toMatch(/finding|Reds|Blues|RIVALRY|MMO|Malmö/i);
  });

  test('about a district names it', async () => {
    const place = {
      localityId: planted.town('Malmö (Malmö)'),
      districtId: planted.place({ town: 'Malmö (Malmö)', district: 'Vintrie' }),
    };
    expect(await check(asked({ place }))).toMatchObject({ place: { name: 'Malmö' }, district: { name: 'Vintrie' } });
  });

  test('is about the named members of a household alone, or about all', async () => {
    const of = { caseId: planted.case('KST-102') };
    expect(await check(asked({ ...of, memberIds: [planted.person('Elis')] }))).toMatchObject({
      answer: 'NO_KNOWN_RISK',
      members: [{ pseudonym: 'Ask' }],
    });
    expect(await check(asked(of))).toMatchObject({
      answer: 'ADVISED_AGAINST',
      members: [{ pseudonym: 'Ask' }, { pseudonym: 'Asp' }],
    });
  });

  test('exempts nobody of the household who is left out: a partner in town who threatens warns', async () => {
    const facts = `MATCH (elis:Person {id: $elis}), (fia:Person {id: $fia}), (town:Locality {id: $town})
      CREATE (fia)-[:THREATENS {closed: false} ]->(elis) SET fia.x = null
      WITH fia, town CREATE (fia)-[:STAYS_AT {kind: 'RESIDENCE', from: '2026-01-01'}]->(town)
      WITH 1 AS one MATCH (:Person {id: $fia})-[made:THREATENS|STAYS_AT]->()
      SET made += {id: randomUUID(), fact: randomUUID(), live: true, pending: false, source: 1, information: 'A',
        handling: 'P', expiresOn: '2032-01-01', recordedBy: 'x', recordedAt: '2026-01-01T00:00:00Z', reason: 'x'}`;
    const town = planted.town('Hörby (Hörby)');
    await run(facts, { elis: planted.person('Elis'), fia: planted.person('Fia'), town });
    const of = { caseId: planted.case('KST-102'), memberIds: [planted.person('Elis')], place: { localityId: town } };
    expect(await check(asked(of))).toMatchObject({ answer: 'ADVISED_AGAINST' });
  });
});

describe('a place that cannot be used', () => {
  test('is refused with its cause, without a receipt', async () => {
    expect(await check(asked(almen()))).toEqual({
      __typename: 'PlaceUnavailable',
      causes: [{ kind: 'SUPPLIER_STOPPED' }],
    });
    expect(await countStored(graph)).toEqual({ entries: 1, checks: 0 });
  });

  test('is refused for each open cause', async () => {
    const at = (facility: string) => asked({ place: { facilityId: planted.place({ facility }) } });
    expect(await check(at('Boendet Rönnen'))).toMatchObject({ causes: [{ kind: 'FACILITY_CLOSED' }] });
    expect(await check(at('Boendet Hasseln'))).toMatchObject({ causes: [{ kind: 'PERMIT_MISSING' }] });
  });
});

describe('the same operationId again', () => {
  test('with the same content returns the first receipt, days later and whatever has changed', async () => {
    const input = asked({ from: testDay });
    const first = await check(input);
    service.setNow('2027-02-23T08:00:00Z');
    await signInIngrid();
    await run('MATCH (exitCase:ExitCase) SET exitCase.status = "CLOSED"');
    expect(await check(input)).toEqual(first);
    expect(await countStored(graph)).toEqual({ entries: 1, checks: 1 });
  });

  test('with the same content returns the first refusal of a place', async () => {
    const input = asked(almen());
    const first = await check(input);
    await run('MATCH (stop:PlacementStop) DETACH DELETE stop');
    expect(await check(input)).toEqual(first);
    expect(await countStored(graph)).toEqual({ entries: 1, checks: 0 });
  });

  test.each([
    ['offer', { offer: 'Erbjudande 2' }],
    ['day', { from: '2027-03-02' }],
    ['end', { to: '2027-05-01' }],
  ])('with another %s is refused, and nothing is done', async (_title, change) => {
    const input = asked();
    await check(input);
    expect(await check({ ...input, ...change })).toEqual({
      __typename: 'OperationIdReused',
      operationId: input.operationId,
    });
    expect(await countStored(graph)).toEqual({ entries: 1, checks: 1 });
  });

  test('from somebody else is refused and shows nothing of the first', async () => {
    const input = asked();
    await check(input);
    const måns = await service.signIn(planted.assignment('Måns Påhitt'));
    expect(await check(input, måns)).toEqual({ __typename: 'OperationIdReused', operationId: input.operationId });
  });

  test('at the same instant gives one receipt and one entry', async () => {
    const input = asked();
    const replies = await Promise.all(Array.from({ length: 8 }, () => check(input)));
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
    expect(await countStored(graph)).toEqual({ entries: 1, checks: 1 });
  });

  test('is free again after a check that was invalid', async () => {
    const input = asked();
    expect(await check({ ...input, from: 'soon' })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await check(input)).toMatchObject({ __typename: 'PlacementCheck' });
  });
});

describe('29. a case of somebody else', () => {
  test('is answered exactly as one that does not exist', async () => {
    const others = await ingrid.post({
      query: CheckPlacementDocument,
      variables: { input: asked({ caseId: planted.case('MMO-201') }) },
    });
    const none = await ingrid.post({
      query: CheckPlacementDocument,
      variables: { input: asked({ caseId: randomUUID() }) },
    });
    expect(others).toEqual(none);
    expect(JSON.parse(others.text)).toEqual({ data: { checkPlacement: { __typename: 'NotFound', field: 'caseId' } } });
  });

  test('is refused before anything about the place is said', async () => {
    const input = asked({ caseId: planted.case('MMO-201'), place: { facilityId: randomUUID() } });
    expect(await check(input)).toEqual({ __typename: 'NotFound', field: 'caseId' });
  });

  test('and a closed case of one’s own cannot be asked about', async () => {
    await run('MATCH (exitCase:ExitCase {id: $id}) SET exitCase.status = "CLOSED"', { id: planted.case('KST-101') });
    expect(await check(asked())).toEqual({ __typename: 'InvalidInput', field: 'caseId', problem: 'UNKNOWN' });
  });
});

test('the day is that of Stockholm: an hour before midnight in Greenwich tomorrow has come', async () => {
  service.setNow(testNow.replace('08:00', '23:30'));
  await signInIngrid();
  expect(await check(asked({ from: testDay }))).toEqual({
    __typename: 'InvalidInput',
    field: 'from',
    problem: 'PERIOD_REVERSED',
  });
  expect(await check(asked({ from: '2027-02-21' }))).toMatchObject({ __typename: 'PlacementCheck' });
});
