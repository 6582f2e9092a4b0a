import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { alvaAndBo, kristianstad } from '#seed/stories/rival-in-town.ts';
import { tell } from '#seed/stories/tell.ts';
import { askAs, doAs, type Told } from '#support/audience.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import { check, ending, forgetPlacements, perform, place, stayOf } from '#support/placing.ts';
import {
  type Client,
  openTestService,
  type TestService,
  testDay,
  testNow,
  testReferenceKey,
} from '#support/service.ts';
import { judgeSituation, plantAlone, type Situation } from '#support/situation.ts';

const graph = openGraph();
let service: TestService;
let situation: Situation;
let ingrid: Client;
let måns: Client;

beforeAll(async () => {
  const story = tell('Alva and Bo', alvaAndBo, {
    suppliers: [{ name: 'Exempelvård' }],
    facilities: [
      {
        name: 'Boendet Eken',
        at: { town: 'Hörby (Hörby)' },
        supplier: 'Exempelvård',
        capacity: 6,
        usedBy: ['Kristianstad', 'Malmö'],
      },
    ],
  });
  situation = await plantAlone(graph, story, { day: testDay, referenceKey: testReferenceKey });
  service = await openTestService(graph);
});
beforeEach(async () => {
  await goTo(testNow);
  await forgetPlacements(graph);
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

/** Nobody stays signed in from one day to the next. */
async function goTo(instant: string): Promise<void> {
  service.setNow(instant);
  ingrid = await service.signIn(situation.planted.assignment('Ingrid Exempel'));
  måns = await service.signIn(situation.planted.assignment('Måns Påhitt'));
}

const hörby = { town: 'Hörby (Hörby)' } as const;
const eken = { facility: 'Boendet Eken' } as const;
const boIn = (at: typeof kristianstad, from: string, to?: string) =>
  place(situation, { case: 'MMO-201', person: 'Bo', at, from, ...(to && { to }) });

/** Alva is placed from 20 February. */
async function placed(at: typeof kristianstad = kristianstad, to: string | null = null): Promise<string> {
  const { id } = await check(ingrid, situation, stayOf('KST-101', at, testDay, to));
  const told = await perform(ingrid, 'confirmPlacement', { checkId: id });
  if (told.id === undefined) throw new Error(`confirming was answered ${told.__typename}`);
  return told.id;
}
const stays = async () => {
  const { records } = await graph.driver.executeQuery(
    `MATCH (:Person)-[stay:STAYS_AT]->(place) RETURN stay.kind AS kind, stay.from AS from, stay.to AS to, place.name AS place`,
  );
  return records.map((record) => record.toObject());
};
const openAlerts = async () => {
  const { records } = await graph.driver.executeQuery(
    `MATCH (alert:Alert {state: 'OPEN'}) RETURN alert.kind AS kind, COUNT { (alert)-[:SENT_TO]->(:PoliceRegion) } AS regions ORDER BY kind`,
  );
  return records.map((record) => `${record.get('kind')}, regions: ${record.get('regions')}`);
};

describe('19. A confirmed stay', () => {
  test('is extended only when the longer stay is judged without risk', async () => {
    const id = await placed(kristianstad, '2027-03-20');
    const until = (to: string) => check(ingrid, situation, stayOf('KST-101', kristianstad, testDay, to));
    const [april, june] = [await until('2027-04-15'), await until('2027-06-01')];
    await boIn(kristianstad, '2027-05-01');
    const extend = (checkId: string) => perform(ingrid, 'changePlacement', { placementId: id, checkId });
    expect(await extend(april.id)).toMatchObject({ __typename: 'Placement', id, to: '2027-04-15' });
    expect(await extend(june.id)).toMatchObject({ __typename: 'CheckOutdated', check: { answer: 'ADVISED_AGAINST' } });
  });

  test('and a receipt for no longer stay is refused alike whether a rival has come or not: nobody looks without an entry', async () => {
    const id = await placed(kristianstad, '2027-06-01');
    const shorter = await check(ingrid, situation, stayOf('KST-101', kristianstad, testDay, '2027-04-01'));
    const extend = () => perform(ingrid, 'changePlacement', { placementId: id, checkId: shorter.id });
    const refused = { __typename: 'InvalidInput', field: 'checkId', problem: 'PERIOD_REVERSED' };
    expect(await extend()).toEqual(refused);
    await boIn(kristianstad, '2027-03-01');
    expect(await extend()).toEqual(refused);
  });

  test('is moved only when the new place is judged without risk; the old stay then ends the day the new one begins', async () => {
    const id = await placed();
    const toHörby = await check(ingrid, situation, stayOf('KST-101', hörby));
    const toKiruna = await check(ingrid, situation, stayOf('KST-101', { town: 'Kiruna (Kiruna)' }));
    await boIn(hörby, '2027-03-01');
    const move = (checkId: string) => perform(ingrid, 'changePlacement', { placementId: id, checkId });
    expect(await move(toHörby.id)).toMatchObject({ __typename: 'CheckOutdated' });
    const moved = await move(toKiruna.id);
    expect(moved).toMatchObject({ __typename: 'Placement', from: '2027-03-01', to: null });
    expect(moved.id).not.toBe(id);
    const old = await perform(ingrid, 'confirmPresence', { placementId: id, on: testDay });
    expect(old).toMatchObject({ status: 'CONFIRMED', to: '2027-03-01', presenceConfirmedOn: testDay });
  });

  test('is shortened without a check, to a day to come that is earlier than before', async () => {
    const id = await placed(kristianstad, '2027-06-01');
    await boIn(kristianstad, testDay);
    const shorten = (shortenTo: string) => perform(ingrid, 'changePlacement', { placementId: id, shortenTo });
    expect(await shorten('2027-06-01')).toMatchObject({ field: 'shortenTo', problem: 'PERIOD_REVERSED' });
    expect(await shorten(testDay)).toMatchObject({ field: 'shortenTo', problem: 'PERIOD_REVERSED' });
    expect(await shorten('2027-04-01')).toMatchObject({ __typename: 'Placement', to: '2027-04-01' });
  });

  test('that ends and goes on in the town keeps the person in the graph: a rival is still warned of', async () => {
    const id = await placed();
    await goTo('2027-03-10T08:00:00Z');
    const ended = await perform(ingrid, 'endPlacement', ending(id, '2027-03-10', 'REMAINS'));
    expect(ended).toMatchObject({ __typename: 'Placement', status: 'ENDED', to: '2027-03-10' });
    expect(await stays()).toEqual([{ kind: 'REMAINS', from: '2027-03-10', to: null, place: 'Kristianstad' }]);
    const bos = await judgeSituation(situation, stayOf('MMO-201', kristianstad, '2027-08-01'));
    expect(bos.findings).toEqual(['RIVALRY of Bo with Alva: SAME_TOWN, HIGH']);
  });

  test('of which nobody knows what came then counts as unconfirmed for 90 days, one that moved stays where it is named', async () => {
    const first = await placed();
    await goTo('2027-03-10T08:00:00Z');
    await perform(ingrid, 'endPlacement', ending(first, '2027-03-10', 'UNKNOWN'));
    expect(await stays()).toEqual([
      { kind: 'UNCONFIRMED', from: '2027-03-10', to: '2027-06-08', place: 'Kristianstad' },
    ]);
    await forgetPlacements(graph);
    await goTo(testNow);
    const second = await placed();
    const moved = ending(second, '2027-02-25', 'MOVED');
    expect(await perform(ingrid, 'endPlacement', moved)).toMatchObject({ field: 'movedTo', problem: 'REQUIRED' });
    const movedTo = { localityId: situation.planted.town('Hörby (Hörby)') };
    expect(await perform(ingrid, 'endPlacement', { ...moved, movedTo })).toMatchObject({ to: '2027-02-25' });
    expect(await stays()).toEqual([{ kind: 'REMAINS', from: '2027-02-25', to: null, place: 'Hörby' }]);
  });

  test('that ended long ago, of which nobody knows what came then, is warned of for 90 days from when that is said', async () => {
    await boIn(kristianstad, '2026-01-01');
    const { placements } = await askAs(måns, 'coordinator', '{ placements { id } }');
    const told = await perform(måns, 'endPlacement', ending(placements[0].id, '2026-06-01', 'UNKNOWN'));
    expect(told).toMatchObject({ status: 'ENDED', to: '2026-06-01' });
    expect(await stays()).toMatchObject([{ kind: 'UNCONFIRMED', from: '2026-06-01', to: '2027-05-21' }]);
    expect(await check(ingrid, situation, stayOf('KST-101', kristianstad))).toMatchObject({
      answer: 'CONSULTATION_REQUIRED',
    });
  });

  test('is taken back before it begins; afterwards only as entered in error', async () => {
    const id = await placed();
    const asked = { placementId: id, reason: 'Fel person' };
    expect(await perform(ingrid, 'cancelPlacement', asked)).toMatchObject({ field: 'enteredInError' });
    const told = await perform(ingrid, 'cancelPlacement', { ...asked, enteredInError: true });
    expect(told).toMatchObject({ __typename: 'Placement', status: 'ENTERED_IN_ERROR' });
    const bos = await judgeSituation(situation, stayOf('MMO-201', kristianstad));
    expect(bos.findings).toEqual([]);
    expect(await perform(ingrid, 'cancelPlacement', asked)).toMatchObject({ field: 'placementId', problem: 'UNKNOWN' });
  });

  test("is nobody else's to change: as one that does not exist", async () => {
    const id = await placed();
    const end = (placementId: string) => perform(måns, 'endPlacement', ending(placementId, '2027-03-10', 'REMAINS'));
    expect(await end(id)).toEqual({ __typename: 'NotFound', field: 'placementId' });
    expect(await end(randomUUID())).toEqual(await end(id));
  });
});

describe('20. An emergency', () => {
  const emergency = (more: object = {}) => ({
    caseId: situation.planted.case('KST-101'),
    offer: 'Jourboende',
    place: { localityId: situation.planted.town('Kristianstad (Kristianstad)') },
    to: '2027-02-23',
    reason: 'Ingen annanstans att ta vägen i natt',
    ...more,
  });

  test('is confirmed against all advice, with a priority consultation and the police alerted', async () => {
    await boIn(kristianstad, '2026-12-01');
    const operationId = randomUUID();
    const told = await perform(ingrid, 'placeInEmergency', emergency({ operationId }));
    expect(told).toMatchObject({
      __typename: 'EmergencyPlacement',
      placement: { status: 'CONFIRMED', origin: 'EMERGENCY', from: testDay, to: '2027-02-23' },
      check: { answer: 'ADVISED_AGAINST' },
      consultation: { status: 'OPEN', priority: true },
    });
    expect(await openAlerts()).toEqual(['EMERGENCY, regions: 1', 'STANDING_PLACEMENT, regions: 1']);
    expect(await perform(ingrid, 'placeInEmergency', emergency({ operationId }))).toEqual(told);
  });

  test('lasts three days at most', async () => {
    const told = await perform(ingrid, 'placeInEmergency', emergency({ to: '2027-02-24' }));
    expect(told).toMatchObject({ __typename: 'InvalidInput', field: 'to', problem: 'PERIOD_REVERSED' });
  });
});

describe('22. A stay that has lasted since spring', () => {
  test('is stored, judged and alerted, whatever the answer', async () => {
    await boIn(kristianstad, '2026-12-01');
    const told = await perform(ingrid, 'recordExistingStay', {
      caseId: situation.planted.case('KST-101'),
      place: { localityId: situation.planted.town('Kristianstad (Kristianstad)') },
      from: '2026-04-15',
      reason: 'Efterregistrering',
    });
    expect(told).toMatchObject({ __typename: 'Placement', origin: 'EXISTING_STAY', from: '2026-04-15', rests: null });
    expect(await openAlerts()).toEqual(['STANDING_PLACEMENT, regions: 1']);
  });
});

describe('26. A national stop for a supplier', () => {
  const stops = '{ nationalStops { id supplier { name } from to reason } }';
  const outcome = '... on PlacementStop { id liftedOn } ... on NotFound { field }';
  const recording = { audience: 'police-liaison', mutation: 'recordPlacementStop', show: outcome } as const;
  const lifting = { audience: 'police-liaison', mutation: 'liftPlacementStop', show: outcome } as const;

  test('is recorded, listed and lifted by the national level alone; every municipality’s alerts come and go with it', async () => {
    await placed(eken);
    await place(situation, { case: 'MMO-201', person: 'Bo', at: eken, from: '2027-08-01' });
    const natan = await service.signIn(situation.planted.assignment('Natan Exempel'));
    const { suppliers } = await askAs(natan, 'police-liaison', '{ suppliers(search: "exempel") { id } }');
    const stop = { supplierId: suppliers[0].id, from: testDay, reason: 'Tillsynen har stängt.' };
    for (const name of ['Lova Exempel', 'Regina Påhitt']) {
      const liaison = await service.signIn(situation.planted.assignment(name));
      await expect(askAs(liaison, 'police-liaison', stops)).rejects.toThrow('FORBIDDEN');
      await expect(doAs(liaison, recording, stop)).rejects.toThrow('FORBIDDEN');
      await expect(doAs(liaison, lifting, { stopId: randomUUID(), reason: 'Öppet.' })).rejects.toThrow('FORBIDDEN');
    }
    const { id: stopId } = await doAs(natan, recording, stop);
    const ofStops = async () => (await openAlerts()).filter((one) => one.startsWith('PLACEMENT_STOP'));
    expect(await ofStops()).toEqual(['PLACEMENT_STOP, regions: 0', 'PLACEMENT_STOP, regions: 0']);
    const ofOwn = '{ alerts { edges { node { number kind cause { kind } placement { case { caseNumber } } } } } }';
    const shown = async (client: Client) =>
      (await askAs(client, 'coordinator', ofOwn)).alerts.edges
        .map(({ node }: Told) => node)
        .filter(({ kind }: Told) => kind === 'PLACEMENT_STOP');
    const [hers, his] = [await shown(ingrid), await shown(måns)];
    const withCause = { kind: 'PLACEMENT_STOP', cause: { kind: 'SUPPLIER_STOPPED' } };
    expect(hers).toMatchObject([{ ...withCause, placement: { case: { caseNumber: 'KST-101' } } }]);
    expect(his).toMatchObject([{ ...withCause, placement: { case: { caseNumber: 'MMO-201' } } }]);
    expect(his[0].number).not.toBe(hers[0].number);
    expect((await askAs(natan, 'police-liaison', stops)).nationalStops).toEqual([
      { id: stopId, supplier: { name: 'Exempelvård' }, from: testDay, to: null, reason: 'Tillsynen har stängt.' },
    ]);
    const lift = { operationId: randomUUID(), stopId, reason: 'Bristerna är avhjälpta.' };
    const lifted = { __typename: 'PlacementStop', id: stopId, liftedOn: testDay };
    expect(await doAs(natan, lifting, lift)).toEqual(lifted);
    expect(await doAs(natan, lifting, lift)).toEqual(lifted);
    expect(await doAs(natan, lifting, { ...lift, operationId: randomUUID() })).toMatchObject({ field: 'stopId' });
    expect(await ofStops()).toEqual([]);
    expect((await askAs(natan, 'police-liaison', stops)).nationalStops).toEqual([]);
    await check(ingrid, situation, stayOf('KST-101', eken));
  });
});

describe("26. A municipality's own stop for a supplier", () => {
  test('opens an alert for each of its own placements there, and tells the police nothing of it', async () => {
    await placed(eken);
    await place(situation, { case: 'MMO-201', person: 'Bo', at: eken, from: '2027-08-01' });
    const data = await ingrid.ask<{ suppliers: { id: string }[] }, object>('{ suppliers { id name } }', {});
    const supplierId = data.suppliers[0]?.id;
    const stop = { supplierId, from: '2027-03-01', reason: 'Allvarliga brister' };
    expect(await perform(ingrid, 'recordPlacementStop', { ...stop, supplierId: randomUUID() })).toMatchObject({
      field: 'supplierId',
    });
    const told = await perform(ingrid, 'recordPlacementStop', stop);
    expect(told).toMatchObject({ __typename: 'PlacementStop', from: '2027-03-01', to: null });
    expect((await openAlerts()).filter((one) => one.startsWith('PLACEMENT_STOP'))).toEqual([
      'PLACEMENT_STOP, regions: 0',
    ]);
    const natan = await service.signIn(situation.planted.assignment('Natan Exempel'));
    const lifting = { audience: 'police-liaison', mutation: 'liftPlacementStop', show: '' } as const;
    expect(await doAs(natan, lifting, { stopId: told.id, reason: 'Öppet.' })).toEqual({ __typename: 'NotFound' });
  });
});
