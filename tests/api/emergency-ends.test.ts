import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { endEmergencies } from '#api/placements/end-emergencies.ts';
import { alvaAndBo, kristianstad } from '#seed/stories/rival-in-town.ts';
import { tell } from '#seed/stories/tell.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import { check, ending, forgetPlacements, perform, stayOf } from '#support/placing.ts';
import {
  type Client,
  openTestService,
  type TestService,
  testDay,
  testNow,
  testReferenceKey,
} from '#support/service.ts';
import { plantAlone, type Situation } from '#support/situation.ts';
import { usingAt } from '#support/use-cases.ts';

const graph = openGraph();
let service: TestService;
let situation: Situation;
let ingrid: Client;
let emergency: string;

const lastDay = '2027-02-23';
const signIn = async (now: string) => {
  service.setNow(now);
  ingrid = await service.signIn(situation.planted.assignment('Ingrid Exempel'));
};
beforeAll(async () => {
  situation = await plantAlone(graph, tell('Alva and Bo', alvaAndBo), { day: testDay, referenceKey: testReferenceKey });
  service = await openTestService(graph);
});
beforeEach(async () => {
  await forgetPlacements(graph);
  await signIn(testNow);
  const { planted } = situation;
  const asked = {
    caseId: planted.case('KST-101'),
    offer: 'Jourlägenhet',
    place: { localityId: planted.place(kristianstad) },
  };
  const told = await perform(ingrid, 'placeInEmergency', { ...asked, to: lastDay, reason: 'Threatened at home.' });
  emergency = told.placement?.id ?? '';
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

const endAt = (now: string) => endEmergencies(usingAt(graph, now));
const run = async (cypher: string) =>
  (await graph.driver.executeQuery(cypher)).records.map((record) => record.toObject());
const alerts = () => run('MATCH (a:Alert) RETURN a.kind AS kind, a.state AS state ORDER BY kind');
const stays = () =>
  run(`MATCH (:Person)-[s:STAYS_AT {live: true}]->(place) RETURN s.kind AS kind, s.from AS from, s.to AS to, place.name AS town,
    COLLECT { MATCH (c:StayChange {fact: s.fact}) RETURN c.kind ORDER BY c.number } AS history`);
const asked = { kind: 'EMERGENCY_ENDED', state: 'OPEN' };
const answered = { kind: 'EMERGENCY_ENDED', state: 'CLOSED' };
const unconfirmed = {
  ...{ kind: 'UNCONFIRMED', from: lastDay, to: '2027-05-24', town: 'Kristianstad' },
  history: ['RECORDED'],
};

describe('a stay in an emergency', () => {
  test('lasts until its last day has passed in Sweden, and ends once', async () => {
    expect(await endAt('2027-02-22T22:59:59Z')).toBe(0);
    expect(await endAt('2027-02-22T23:00:00Z')).toBe(1);
    expect(await endAt('2027-02-22T23:01:00Z')).toBe(0);
  });

  test('that ends leaves whom it placed unconfirmed in the town for 90 days, and asks what now', async () => {
    await endAt('2027-02-23T01:00:00Z');
    expect(await stays()).toEqual([unconfirmed]);
    expect(await alerts()).toEqual([{ kind: 'EMERGENCY', state: 'CLOSED' }, asked]);
  });

  test.each([
    ['that they remain', 'REMAINS', { kind: 'REMAINS', from: lastDay, to: null }],
    ['that nobody knows', 'UNKNOWN', { kind: 'UNCONFIRMED', from: lastDay }],
  ] as const)('is answered by saying %s, which takes the place of what was presumed', async (_said, what, stay) => {
    await endAt('2027-02-23T01:00:00Z');
    await signIn('2027-02-23T08:00:00Z');
    const told = await perform(ingrid, 'endPlacement', ending(emergency, lastDay, what));
    expect(told).toMatchObject({ __typename: 'Placement', status: 'ENDED' });
    expect(await stays()).toMatchObject([{ ...stay, history: ['RECORDED', 'AMENDED'] }]);
    expect(await alerts()).toContainEqual(answered);
    const again = await perform(ingrid, 'endPlacement', ending(emergency, lastDay, what));
    expect(again).toMatchObject({ __typename: 'InvalidInput', field: 'placementId' });
  });

  test('is answered by a placement that is confirmed next, not by one of long ago', async () => {
    await endAt('2027-02-23T01:00:00Z');
    await signIn('2027-02-23T08:00:00Z');
    const { planted } = situation;
    const before = {
      caseId: planted.case('KST-101'),
      place: { localityId: planted.place(kristianstad) },
      reason: 'Found.',
    };
    await perform(ingrid, 'recordExistingStay', { ...before, from: '2026-01-01', to: '2026-02-01' });
    expect(await alerts()).toContainEqual(asked);
    const next = await check(ingrid, situation, stayOf('KST-101', kristianstad));
    expect(await perform(ingrid, 'confirmPlacement', { checkId: next.id })).toMatchObject({ __typename: 'Placement' });
    expect(await alerts()).toContainEqual(answered);
  });

  test('asks nothing where they are placed from its end on', async () => {
    const next = await check(ingrid, situation, stayOf('KST-101', kristianstad, lastDay));
    await perform(ingrid, 'confirmPlacement', { checkId: next.id });
    expect(await endAt('2027-02-23T01:00:00Z')).toBe(1);
    expect(await stays()).toEqual([]);
    expect(await alerts()).toEqual([{ kind: 'EMERGENCY', state: 'CLOSED' }]);
  });

  test('asks nothing where it was ended with what comes then, a day ahead', async () => {
    await perform(ingrid, 'endPlacement', ending(emergency, '2027-02-22', 'REMAINS'));
    expect(await endAt('2027-02-23T01:00:00Z')).toBe(1);
    expect(await stays()).toMatchObject([{ kind: 'REMAINS' }]);
    expect(await alerts()).toEqual([{ kind: 'EMERGENCY', state: 'CLOSED' }]);
  });

  test('that is extended by a check is an emergency no more', async () => {
    const longer = await check(ingrid, situation, stayOf('KST-101', kristianstad, testDay));
    const told = await perform(ingrid, 'changePlacement', { placementId: emergency, checkId: longer.id });
    expect(told).toMatchObject({ __typename: 'Placement', origin: 'CHECKED', to: null });
    expect(await endAt('2027-02-23T01:00:00Z')).toBe(0);
  });
});
