import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckPlacementInput, InputProblem } from '#schema/generated/coordinator-operations.ts';
import { CheckPlacementDocument } from '#schema/generated/coordinator-operations.ts';
import { type Planted, plantStory } from '#seed/plant.ts';
import { demonstration } from '#seed/stories/demonstration.ts';
import { countStored } from '#support/count-stored.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';
import { type Client, openTestService, type TestService, testDay, testReferenceKey } from '#support/service.ts';

const graph = openGraph();
let service: TestService;
let planted: Planted;
let ingrid: Client;

beforeAll(async () => {
  await emptyGraph(graph);
  planted = await plantStory(graph, demonstration, { day: testDay, referenceKey: testReferenceKey });
  service = await openTestService(graph);
  ingrid = await service.signIn(planted.assignment('Ingrid Exempel'));
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

type Case = readonly [title: string, change: () => Partial<CheckPlacementInput>, field: string, problem: InputProblem];

const town = () => ({ localityId: planted.town('Hörby (Hörby)') });
const textual = (offer: string, problem: InputProblem, title: string): Case => [
  title,
  () => ({ offer }),
  'offer',
  problem,
];
const from = (day: string, problem: InputProblem, title: string): Case => [
  title,
  () => ({ from: day }),
  'from',
  problem,
];

/** What cannot be asked, by which field. It is 20 February 2027. */
const refused: readonly Case[] = [
  ['an operation that is no UUID', () => ({ operationId: '1' }), 'operationId', 'NOT_A_UUID'],
  ['a case that is no UUID', () => ({ caseId: 'KST-101' }), 'caseId', 'NOT_A_UUID'],
  ['nobody', () => ({ memberIds: [] }), 'memberIds', 'REQUIRED'],
  ['a member that is no UUID', () => ({ memberIds: [planted.person('Alva'), 'Alva'] }), 'memberIds.1', 'NOT_A_UUID'],
  [
    'a member twice',
    () => ({ memberIds: [planted.person('Alva'), planted.person('Alva')] }),
    'memberIds.1',
    'DUPLICATE',
  ],
  ['somebody of another household', () => ({ memberIds: [planted.person('Bo')] }), 'memberIds.0', 'UNKNOWN'],
  ['somebody who does not exist', () => ({ memberIds: [randomUUID()] }), 'memberIds.0', 'UNKNOWN'],
  textual('', 'REQUIRED', 'no offer'),
  textual(' \t\n ', 'REQUIRED', 'an offer of blanks'),
  textual('å'.repeat(201), 'TOO_LONG', 'an offer of 201 characters'),
  textual('Rum\u0000 4', 'NOT_ALLOWED_CHARACTERS', 'an offer with a control character'),
  textual('Rum\n4', 'NOT_ALLOWED_CHARACTERS', 'an offer of two lines'),
  textual('Rum \u202E4', 'NOT_ALLOWED_CHARACTERS', 'an offer that turns the direction of reading'),
  textual('Rum \u2066 4', 'NOT_ALLOWED_CHARACTERS', 'an offer with an isolate'),
  textual('Rum \uD800', 'NOT_ALLOWED_CHARACTERS', 'an offer with half a character'),
  textual('Rum till 18900101-1234', 'NOT_ALLOWED_CHARACTERS', 'an offer with a personal number'),
  textual('Rum till 900161 1234', 'NOT_ALLOWED_CHARACTERS', 'an offer with a short coordination number'),
  ['no place', () => ({ place: {} }), 'place', 'NOT_ONE_PLACE'],
  ['two places', () => ({ place: { ...town(), municipalityId: '1290' } }), 'place', 'NOT_ONE_PLACE'],
  ['a district without its town', () => ({ place: { districtId: 'x' } }), 'place', 'NOT_ONE_PLACE'],
  [
    'a district of a municipality',
    () => ({ place: { municipalityId: '1280', districtId: 'x' } }),
    'place',
    'NOT_ONE_PLACE',
  ],
  ['a town that does not exist', () => ({ place: { localityId: 'geonames-0' } }), 'place.localityId', 'UNKNOWN'],
  [
    'a municipality that does not exist',
    () => ({ place: { municipalityId: '9999' } }),
    'place.municipalityId',
    'UNKNOWN',
  ],
  [
    'a town as a municipality',
    () => ({ place: { municipalityId: planted.town('Hörby (Hörby)') } }),
    'place.municipalityId',
    'UNKNOWN',
  ],
  ['a home that does not exist', () => ({ place: { facilityId: randomUUID() } }), 'place.facilityId', 'UNKNOWN'],
  ['a flat that does not exist', () => ({ place: { unitId: randomUUID() } }), 'place.unitId', 'UNKNOWN'],
  ['a place with an empty name', () => ({ place: { localityId: '' } }), 'place.localityId', 'REQUIRED'],
  [
    'a place with a name beyond all bounds',
    () => ({ place: { localityId: 'x'.repeat(101) } }),
    'place.localityId',
    'TOO_LONG',
  ],
  [
    'another town’s district',
    () => ({ place: { ...town(), districtId: planted.place({ town: 'Malmö (Malmö)', district: 'Vintrie' }) } }),
    'place.districtId',
    'UNKNOWN',
  ],
  from('2027-02-30', 'NOT_A_DATE', 'a day that does not exist'),
  from('2027-3-1', 'NOT_A_DATE', 'a day in another writing'),
  from('1 mars', 'NOT_A_DATE', 'a day in words'),
  from('', 'NOT_A_DATE', 'an empty day'),
  from('2027-02-19', 'PERIOD_REVERSED', 'yesterday'),
  from('2029-02-21', 'PERIOD_REVERSED', 'more than two years ahead'),
  ['an end that is no day', () => ({ to: '2027-13-01' }), 'to', 'NOT_A_DATE'],
  ['an end on the first day', () => ({ from: '2027-03-01', to: '2027-03-01' }), 'to', 'PERIOD_REVERSED'],
  ['an end before the beginning', () => ({ from: '2027-03-01', to: '2027-02-28' }), 'to', 'PERIOD_REVERSED'],
];

const asked = (change: Partial<CheckPlacementInput> = {}): CheckPlacementInput => ({
  operationId: randomUUID(),
  caseId: planted.case('KST-101'),
  offer: 'Erbjudande 1',
  place: town(),
  from: '2027-03-01',
  ...change,
});
const check = async (input: CheckPlacementInput) =>
  (await ingrid.ask(CheckPlacementDocument, { input })).checkPlacement;

describe('a check that cannot be asked', () => {
  test.each(refused)('%s: is refused by its field, and nothing is stored', async (_title, change, field, problem) => {
    const before = await countStored(graph);
    expect(await check(asked(change()))).toEqual({ __typename: 'InvalidInput', field, problem });
    expect(await countStored(graph)).toEqual(before);
  });

  test('a home of other municipalities is refused as one that does not exist', async () => {
    const hedda = await service.signIn(planted.assignment('Hedda Exempel', 'Socialtjänsten Hörby, vuxenenheten'));
    const place = { facilityId: planted.place({ facility: 'Boendet Linden' }) };
    const { checkPlacement } = await hedda.ask(CheckPlacementDocument, {
      input: asked({ caseId: planted.case('HBY-401'), place }),
    });
    expect(checkPlacement).toEqual({ __typename: 'InvalidInput', field: 'place.facilityId', problem: 'UNKNOWN' });
  });
});

describe('what can be asked', () => {
  test.each([
    ['today', { from: testDay }],
    ['two years ahead', { from: '2029-02-20' }],
    ['an offer of 200 characters beyond the basic plane', { offer: '𝔸'.repeat(200) }],
    ['blanks around an offer', { offer: `  ${'a'.repeat(200)}  ` }],
    ['an end that is null', { to: null }],
    ['members that are null', { memberIds: null }],
    ['an operation in capitals', { operationId: randomUUID().toUpperCase() }],
  ] satisfies [string, Partial<CheckPlacementInput>][])('%s', async (_title, change) => {
    expect(await check(asked(change))).toMatchObject({ __typename: 'PlacementCheck' });
  });

  test('an offer is kept without the blanks around it, composed', async () => {
    expect(await check(asked({ offer: ' Rum a\u030A ' }))).toMatchObject({ offer: 'Rum å' });
  });
});
