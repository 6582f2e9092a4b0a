import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Planted } from '#seed/plant.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import { basisOf, type Officer } from '#support/officer.ts';
import { countIn, enteredIn, newAffiliation, newRivalry, plantForThePolice } from '#support/police.ts';
import { openTestService, type TestService } from '#support/service.ts';

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
const rivalry = () => newRivalry(planted);
const affiliation = () => newAffiliation(planted);

describe('of what the police enter is refused', () => {
  test('a second open rivalry of the same two, in either direction, naming the first', async () => {
    const { id } = await rut.enter('recordRivalry', rivalry());
    const { a, b, ...rest } = rivalry();
    expect(await greger.do('recordRivalry', { ...rest, a: b, b: a })).toMatchObject({
      ...{ __typename: 'AlreadyRecorded', fact: { id } },
    });
    expect(await rut.do('recordRivalry', { ...rivalry(), to: '2026-06-01' })).toMatchObject({ state: 'PENDING' });
  });

  test('a second open threat between the same two, in either direction', async () => {
    const { id } = await rut.enter('recordThreat', { by: 'DEMO-ALVA-01', against: 'demo gry 07' });
    expect(await rut.do('recordThreat', { by: 'DEMO-GRY-07', against: 'DEMO-ALVA-01' })).toMatchObject({
      ...{ __typename: 'AlreadyRecorded', fact: { id, persons: ['DEMO-ALVA-01', 'DEMO-GRY-07'] } },
    });
    await rut.enter('undo', { factId: id });
    expect(await rut.do('recordThreat', { by: 'DEMO-GRY-07', against: 'DEMO-ALVA-01' })).toMatchObject({
      __typename: 'Fact',
    });
  });

  test('what is related to itself, however it is written', async () => {
    expect(await rut.do('recordThreat', { by: 'DEMO-GRY-07', against: 'demo gry 07' })).toEqual({
      __typename: 'SelfRelation',
      field: 'against',
    });
    const reds = planted.grouping('Reds');
    expect(await rut.do('recordRivalry', { ...rivalry(), b: reds })).toEqual({
      __typename: 'SelfRelation',
      field: 'b',
    });
    expect(await rut.do('recordPart', { part: reds, whole: reds })).toEqual({
      __typename: 'SelfRelation',
      field: 'whole',
    });
  });

  test('a part of its own part, however far, also by reopening', async () => {
    const [reds, youth, greens] = ['Reds', 'Reds-Youth', 'Greens'].map(planted.grouping);
    const refused = { __typename: 'CycleRefused', field: 'whole' };
    expect(await rut.do('recordPart', { part: reds, whole: youth })).toEqual(refused);
    const { id } = await rut.enter('recordPart', { part: reds, whole: greens });
    expect(await rut.do('recordPart', { part: greens, whole: youth })).toEqual(refused);
    await greger.review(id, 'APPROVE');
    await rut.enter('closeFact', { factId: id, as: 'MISTAKEN' });
    await greger.review(id, 'APPROVE');
    await rut.enter('recordPart', { part: greens, whole: youth });
    expect(await rut.do('reopenFact', { factId: id })).toEqual(refused);
  });

  test('all but one of what is entered at the same instant and excludes each other', async () => {
    const { a, b, ...rest } = rivalry();
    const rivalries = [1, 2, 3].flatMap(() => [
      rut.do('recordRivalry', rivalry()),
      greger.do('recordRivalry', { ...rest, a: b, b: a }),
    ]);
    const parts = [rut.do('recordPart', { part: a, whole: b }), greger.do('recordPart', { part: b, whole: a })];
    const namesOf = async (told: readonly Promise<{ __typename: string }>[]) =>
      (await Promise.all(told)).map(({ __typename }) => __typename).toSorted();
    expect(await namesOf(rivalries)).toEqual([...Array(5).fill('AlreadyRecorded'), 'Fact']);
    expect(await namesOf(parts)).toEqual(['CycleRefused', 'Fact']);
  });

  test('what does not exist, leaving nothing behind: no person, no entry', async () => {
    const people = await count('MATCH (person:Person) RETURN count(person)');
    const unknown = (field: string) => ({ __typename: 'InvalidInput', field, problem: 'UNKNOWN' });
    expect(
      await rut.do('recordAffiliation', { ...affiliation(), person: 'DEMO-NEW-2', grouping: randomUUID() }),
    ).toEqual(unknown('grouping'));
    const stay = { person: 'DEMO-NEW-2', from: '2026-01-01' };
    expect(await rut.do('recordResidence', { ...stay, area: { localityId: '1290' } })).toEqual(unknown('area'));
    const within = {
      localityId: planted.town('Hörby (Hörby)'),
      districtId: planted.place({ town: 'Malmö (Malmö)', district: 'Vintrie' }),
    };
    expect(await rut.do('recordResidence', { ...stay, area: within })).toEqual(unknown('area'));
    expect(await rut.do('amendFact', { factId: randomUUID() })).toEqual({ __typename: 'NotFound', field: 'factId' });
    expect(await rut.do('recordRivalry', { ...rivalry(), basis: basisOf(' ') })).toEqual({
      __typename: 'InvalidInput',
      field: 'basis.reason',
      problem: 'REQUIRED',
    });
    expect(await count('MATCH (person:Person) RETURN count(person)')).toBe(people);
    expect(await entered()).toBe(1);
  });

  test('an operationId with other content; with the same it is the same fact', async () => {
    const operationId = randomUUID();
    const first = await rut.enter('recordRivalry', { ...rivalry(), operationId });
    expect(await rut.enter('recordRivalry', { ...rivalry(), operationId })).toEqual(first);
    expect(await rut.do('recordRivalry', { ...rivalry(), level: 'TENSION', operationId })).toMatchObject({
      __typename: 'OperationIdReused',
    });
  });
});
