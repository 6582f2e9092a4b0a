import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Planted } from '#seed/plant.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import { basisOf, type Officer, signInOfficer } from '#support/officer.ts';
import { countIn, enteredIn, newAffiliation, newRivalry, plantForThePolice } from '#support/police.ts';
import { openTestService, type TestService, testNow } from '#support/service.ts';

const graph = openGraph();
let service: TestService;
let planted: Planted;
let rut: Officer;
let greger: Officer;

beforeAll(async () => {
  service = await openTestService(graph);
});
beforeEach(async () => {
  ({ planted, rut, greger } = await plantForThePolice(graph, service));
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

const count = countIn(graph);
const entered = enteredIn(graph);
const seconds = (after: number) => service.setNow(new Date(Date.parse(testNow) + after * 1_000).toISOString());
const rivalry = () => newRivalry(planted);
const affiliation = () => newAffiliation(planted);

describe('every kind of fact', () => {
  test.each([
    ['recordPart', () => ({ part: planted.grouping('Greens'), whole: planted.grouping('Blues') })],
    ['recordAffiliation', affiliation],
    ['recordRivalry', rivalry],
    ['recordAlliance', () => ({ a: planted.grouping('Reds'), b: planted.grouping('Greens'), from: '2026-01-01' })],
    [
      'recordTerritory',
      () => ({ grouping: planted.grouping('Reds'), area: { municipalityId: '1290' }, from: '2026-01-01' }),
    ],
    ['recordThreat', () => ({ by: 'DEMO-NEW-1', against: 'DEMO-GRY-07' })],
    ['recordRelative', () => ({ a: 'DEMO-NEW-1', b: 'DEMO-GRY-07' })],
    [
      'recordStayBan',
      () => ({ person: 'DEMO-GRY-07', area: { countyId: '12' }, from: '2026-01-01', to: '2028-01-01' }),
    ],
    [
      'recordResidence',
      () => ({ person: 'DEMO-GRY-07', area: { localityId: planted.town('Hörby (Hörby)') }, from: '2026-01-01' }),
    ],
    ['recordInstitution', () => ({ person: 'DEMO-GRY-07', area: { municipalityId: '1290' }, from: '2026-01-01' })],
    ['recordStaff', () => ({ person: 'DEMO-GRY-07', area: { municipalityId: '1290' }, from: '2026-01-01' })],
  ])('%s: counts at once, is approved by another, and is closed by another', async (mutation, input) => {
    const made = await rut.enter(mutation, input());
    expect(made).toMatchObject({ state: 'PENDING', isOwn: true, expiresOn: expect.stringMatching(/^203[23]-/) });
    expect(await greger.review(made.id, 'APPROVE')).toMatchObject({ id: made.id, state: 'LIVE', isOwn: false });
    expect(await rut.enter('closeFact', { factId: made.id, as: 'MISTAKEN' })).toMatchObject({ state: 'CLOSING' });
    expect(await greger.review(made.id, 'APPROVE')).toMatchObject({ state: 'MISTAKEN' });
    expect(await greger.enter('reopenFact', { factId: made.id })).toMatchObject({ state: 'PENDING', kind: made.kind });
    expect(
      await count(`MATCH ()-[version {fact: '${made.id}'}]->() RETURN count(CASE WHEN version.live THEN 1 END)`),
    ).toBe(1);
    expect(await entered('AND entry.operationId IS NOT NULL')).toBe(5);
  });
});

describe('a fact', () => {
  test('is shown with all that was entered, in order, by whom and why', async () => {
    const { id } = await rut.enter('recordRivalry', {
      ...rivalry(),
      basis: { ...basisOf('First', 'S3'), ownReference: 'D-1' },
    });
    await rut.enter('amendFact', { factId: id, level: 'ARMED_CONFLICT', basis: basisOf('Second') });
    await greger.review(id, 'APPROVE');
    await greger.review(id, 'APPROVE');
    await rut.enter('closeFact', { factId: id, as: 'ENDED', on: '2027-01-01', reason: 'Third' });
    await greger.review(id, 'REJECT');
    const fact = await greger.fact(id);
    expect(fact).toMatchObject({ state: 'LIVE', level: 'ARMED_CONFLICT', basis: { source: 'S1' } });
    expect(fact.history.map(({ kind, status, by, reason }) => [kind, status, by, reason])).toEqual([
      ['RECORDED', 'APPROVED', 'Rut Exempel', 'First'],
      ['AMENDED', 'APPROVED', 'Rut Exempel', 'Second'],
      ['APPROVED', null, 'Greger Påhitt', 'Invented'],
      ['APPROVED', null, 'Greger Påhitt', 'Invented'],
      ['CLOSED_AS_ENDED', 'REJECTED', 'Rut Exempel', 'Third'],
      ['REJECTED', null, 'Greger Påhitt', 'Invented'],
    ]);
    expect(fact.history[0]?.content).toMatchObject({ level: 'CONFLICT', ownReference: 'D-1', basis: { source: 'S3' } });
    expect(fact.history[1]?.content).toMatchObject({ level: 'ARMED_CONFLICT', ownReference: null });
  });

  test('that ends as approved holds until that day; reopened it says again what it said, at once', async () => {
    const { id } = await rut.enter('recordAffiliation', affiliation());
    await greger.review(id, 'APPROVE');
    await rut.enter('closeFact', { factId: id, as: 'ENDED', on: '2027-01-01' });
    expect(await greger.review(id, 'APPROVE')).toMatchObject({ state: 'ENDED', role: 'MEMBER', to: '2027-01-01' });
    expect(await rut.enter('reopenFact', { factId: id })).toMatchObject({ state: 'PENDING', to: null });
    expect(await rut.do('reopenFact', { factId: id })).toEqual({ __typename: 'NothingToDo', factId: id });
    expect(await greger.review(id, 'REJECT')).toMatchObject({ state: 'ENDED', to: '2027-01-01' });
  });

  test('that is rejected is out, and can only be recorded anew', async () => {
    const { id } = await rut.enter('recordRivalry', rivalry());
    expect(await greger.review(id, 'REJECT')).toMatchObject({ state: 'REJECTED' });
    for (const mutation of ['amendFact', 'reopenFact'])
      expect(await rut.do(mutation, { factId: id })).toEqual({ __typename: 'NothingToDo', factId: id });
    expect(await rut.enter('recordRivalry', rivalry())).toMatchObject({ state: 'PENDING' });
  });

  test('is never reviewed by who entered it, whichever of their assignments they act in', async () => {
    const recorder = await signInOfficer(service, 'Hilma Exempel', 'RECORDER');
    const reviewer = await signInOfficer(service, 'Hilma Exempel', 'REVIEWER');
    const { id } = await recorder.enter('recordRivalry', rivalry());
    expect(await reviewer.review(id, 'APPROVE')).toEqual({ __typename: 'OwnEntry', factId: id });
    expect((await reviewer.queue()).edges).toMatchObject([{ node: { id, isOwn: true } }]);
    expect((await greger.queue()).edges).toMatchObject([{ node: { id, isOwn: false } }]);
    await greger.review(id, 'APPROVE');
    expect((await greger.queue()).edges).toEqual([]);
  });

  test('has the change decided that was shown, not what came meanwhile', async () => {
    const { id, history } = await rut.enter('recordRivalry', rivalry());
    const shown = { factId: id, changeId: history[0]?.id, review: 'APPROVE' };
    await rut.enter('amendFact', { factId: id, level: 'TENSION' });
    expect(await greger.do('reviewFact', shown)).toMatchObject({ __typename: 'Fact', state: 'PENDING' });
    expect(await greger.do('reviewFact', shown)).toEqual({ __typename: 'NothingToDo', factId: id });
  });
});

describe('undo', () => {
  test('takes back one’s own entry within a minute, and the history keeps it', async () => {
    const { id, undoUntil } = await rut.enter('recordRivalry', rivalry());
    expect(undoUntil).toBe('2027-02-20T08:01:00.000Z');
    expect(await greger.do('undo', { factId: id })).toEqual({ __typename: 'OwnEntry', factId: id });
    seconds(60);
    expect(await rut.enter('undo', { factId: id })).toMatchObject({ state: 'UNDONE', undoUntil: null });
    expect((await rut.fact(id)).history.map(({ kind, status }) => [kind, status])).toEqual([
      ['RECORDED', 'UNDONE'],
      ['UNDONE', null],
    ]);
    expect(await count("MATCH (entry:LedgerEntry {action: 'UNDO', outcome: 'Fact'}) RETURN count(entry)")).toBe(1);
    expect(await count('MATCH ()-[version:RIVAL_OF {live: true}]-(:Grouping) RETURN count(version) / 2')).toBe(
      await count("MATCH ()-[version:RIVAL_OF {recordedBy: 'seed'}]-(:Grouping) RETURN count(version) / 2"),
    );
  });

  test('is too late after a minute, and once somebody has decided', async () => {
    const { id } = await rut.enter('recordRivalry', rivalry());
    seconds(61);
    expect(await rut.do('undo', { factId: id })).toEqual({ __typename: 'TooLate', factId: id });
    seconds(0);
    await greger.review(id, 'APPROVE');
    expect(await rut.do('undo', { factId: id })).toEqual({ __typename: 'TooLate', factId: id });
  });

  test('of a closing leaves the fact as it was', async () => {
    const { id } = await rut.enter('recordRivalry', rivalry());
    await greger.review(id, 'APPROVE');
    await rut.enter('closeFact', { factId: id, as: 'MISTAKEN' });
    expect(await rut.enter('undo', { factId: id })).toMatchObject({ state: 'LIVE' });
  });
});

describe('a person', () => {
  test('is the same node as the municipality’s, and what is shown tells nothing of cases', async () => {
    expect(await rut.person('DEMO-ALVA-01')).toBeNull();
    expect(await rut.person('DEMO-NOBODY-99')).toBeNull();
    const people = await count('MATCH (person:Person) RETURN count(person)');
    const { id } = await rut.enter('recordAffiliation', { ...affiliation(), person: 'demo alva 01' });
    expect(await count('MATCH (person:Person) RETURN count(person)')).toBe(people);
    const known = await greger.person('DEMO-ALVA-01');
    expect(known?.facts).toMatchObject([{ id, persons: ['DEMO-ALVA-01'] }]);
    expect((await greger.fact(id)).persons).toEqual([expect.stringMatching(/^P-[0-9a-f]{8}$/)]);
    expect(JSON.stringify(known)).not.toMatch(/KST|Lind|case/i);
    expect(JSON.stringify(known)).not.toContain(planted.person('Alva'));
  });
});

describe('a grouping', () => {
  test('is recorded with what it is part of, by a name that no other has', async () => {
    const reds = planted.grouping('Reds');
    const made = await rut.do('recordGrouping', { name: ' Purples ', aliases: ['The Purple Ones'], partOf: [reds] });
    expect(made).toMatchObject({
      __typename: 'Grouping',
      name: 'Purples',
      partOf: [{ id: reds, name: 'Reds' }],
      facts: [{ kind: 'PART', state: 'PENDING' }],
    });
    expect((await rut.grouping(reds))?.parts).toContainEqual({ id: made.id, name: 'Purples' });
    expect(await rut.do('recordGrouping', { name: 'purples', aliases: [], partOf: [] })).toEqual({
      __typename: 'InvalidInput',
      field: 'name',
      problem: 'DUPLICATE',
    });
    expect(await rut.do('recordGrouping', { name: 'Whites', aliases: [], partOf: [reds, randomUUID()] })).toEqual({
      __typename: 'InvalidInput',
      field: 'partOf.1',
      problem: 'UNKNOWN',
    });
    await rut.enter('recordAffiliation', affiliation());
    expect((await rut.grouping(reds))?.facts.map(({ kind }) => kind)).not.toContain('AFFILIATION');
    const { data } = await rut.post('{ groupings(search: "purple") { name } all: groupings { name } }');
    const { groupings, all } = data;
    expect(groupings).toEqual([{ name: 'Purples' }]);
    expect(all).toEqual(['Blues', 'Greens', 'Purples', 'Reds', 'Reds-Youth'].map((name) => ({ name })));
  });
});

describe('who may', () => {
  test('review: a reviewer only', async () => {
    const { id, history } = await greger.enter('recordRivalry', rivalry());
    const query = `mutation { reviewFact(input: {operationId: "${randomUUID()}", factId: "${id}", changeId: "${history[0]?.id}", review: APPROVE, reason: "x"}) { __typename } }`;
    expect((await rut.post(query)).status).toBe(403);
  });

  test('enter this schema at all: recorders and reviewers only', async () => {
    for (const [name, role] of [
      ['Ingrid Exempel', 'COORDINATOR'],
      ['Lova Exempel', 'POLICE_LIAISON'],
      ['Anton Påhitt', 'ANALYST'],
    ] as const)
      expect((await (await signInOfficer(service, name, role)).post('{ me { name } }')).status).toBe(403);
    expect((await rut.post('{ me { name assignment { role } } }')).data).toEqual({
      me: { name: 'Rut Exempel', assignment: { role: 'RECORDER' } },
    });
  });
});

test('every look-up is entered before its answer leaves, save one’s own profile and places', async () => {
  const { id } = await rut.enter('recordRivalry', rivalry());
  await rut.post('{ me { name } places(search: "kristi") { label } }');
  expect(await entered()).toBe(1);
  await rut.fact(id);
  await rut.person('DEMO-GRY-07');
  await rut.queue();
  await rut.grouping(planted.grouping('Reds'));
  await rut.post('{ groupings { name } }');
  expect(await entered()).toBe(6);
  expect(await count("MATCH (entry:LedgerEntry) WHERE entry.body CONTAINS 'DEMO' RETURN count(entry)")).toBe(0);
});

test('places are found by the beginnings of words: towns, municipalities, counties', async () => {
  const { data } = await rut.post('{ places(search: "kristianst") { kind label } }');
  const { places } = data;
  expect(places).toEqual(
    expect.arrayContaining([
      { kind: 'LOCALITY', label: 'Kristianstad (Kristianstad)' },
      { kind: 'MUNICIPALITY', label: 'Kristianstad' },
    ]),
  );
});
