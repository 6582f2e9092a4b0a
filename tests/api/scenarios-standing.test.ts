import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '#api/alerts/sweep.ts';
import { alvaPlaced, boPlaced, bothInTown, inPeace, kristianstad } from '#seed/stories/rival-in-town.ts';
import type { Story } from '#seed/stories/story.ts';
import { tell } from '#seed/stories/tell.ts';
import { askAs, type Told } from '#support/audience.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import type { Officer } from '#support/officer.ts';
import { check, perform, stayOf } from '#support/placing.ts';
import { type Client, openTestService, type TestService } from '#support/service.ts';
import type { Situation } from '#support/situation.ts';
import { goStandingTo, nodesOf, openAlertsOfPolice, plantStanding, rivalryOf } from '#support/standing.ts';
import { usingAt } from '#support/use-cases.ts';

/** Scenarios 15, 23, 24 and 27, by number: Alva was a Red, Bo a Blue, and nobody knows of a rivalry yet. */
const graph = openGraph();
let service: TestService;
let situation: Situation;
let ingrid: Client;
let måns: Client;
let lova: Client;
let rut: Officer;
let greger: Officer;

const plant = async (story: Story): Promise<void> => {
  ({ situation, ingrid, måns, lova, rut, greger } = await plantStanding(graph, service, story));
};
const goTo = async (instant: string): Promise<void> => {
  ({ ingrid, måns, lova, rut, greger } = await goStandingTo(service, situation.planted, instant));
};
beforeAll(async () => {
  service = await openTestService(graph);
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

const rivalry = () => rivalryOf(situation.planted);
const alertsOfPolice = () => openAlertsOfPolice(lova);
const alertsOf = async (client: Client, open = true): Promise<Told[]> =>
  nodesOf(
    await askAs(
      client,
      'coordinator',
      'query ($open: Boolean) { alerts(open: $open) { edges { node { number kind state cause { kind } placement { case { caseNumber } } } } } }',
      { open },
    ),
  );

describe('15. The police add the rivalry at the same instant as a confirmation', () => {
  test('it is refused, or confirmed with an alert in existence: never neither', async () => {
    const outcomes: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      await plant(tell('Bo in town, in peace', inPeace, boPlaced(kristianstad)));
      const { id: checkId, answer } = await check(ingrid, situation, stayOf('KST-101', kristianstad));
      expect(answer).toBe('NO_KNOWN_RISK');
      const [told] = await Promise.all([
        perform(ingrid, 'confirmPlacement', { checkId }),
        rut.enter('recordRivalry', rivalry()),
      ]);
      const alerts = (await alertsOf(ingrid)).length;
      outcomes.push(`${told.__typename} ${alerts}`);
    }
    expect(['CheckOutdated 0', 'Placement 1']).toEqual(expect.arrayContaining(outcomes));
  });
});

describe('23. Two who live in the same town in peace, and the police record a rivalry between their groupings', () => {
  beforeAll(async () => {
    await plant(bothInTown);
    await rut.enter('recordRivalry', rivalry());
  });

  test('one alert for the pair, to the police with the path', async () => {
    const [alert, ...others] = await alertsOfPolice();
    expect(others).toEqual([]);
    expect(alert.placements.map(({ caseNumber }: Told) => caseNumber)).toEqual(['KST-101', 'MMO-201']);
    expect(alert.findings).toHaveLength(2);
    const [{ path }] = alert.findings;
    expect(path.map(({ kind }: Told) => kind)).toEqual(['AFFILIATION', 'RIVALRY', 'AFFILIATION', 'PRESENCE']);
    expect(path[1].label).toMatch(/Reds – Blues|Blues – Reds/);
  });

  test('to each municipality by a number of its own, which the police have too, without the path and without each other', async () => {
    const [{ number, placements }] = await alertsOfPolice();
    const theirs = new Map<string, string>(placements.map((one: Told) => [one.caseNumber, one.number]));
    const plain = { kind: 'STANDING_PLACEMENT', state: 'OPEN', cause: null };
    const of = (caseNumber: string) => [
      { ...plain, number: theirs.get(caseNumber), placement: { case: { caseNumber } } },
    ];
    expect(await alertsOf(ingrid)).toEqual(of('KST-101'));
    expect(await alertsOf(måns)).toEqual(of('MMO-201'));
    // By a number that both have, two coordinators who compare find out that it is each other's participant.
    expect(new Set([number, ...theirs.values()]).size).toBe(3);
  });
});

describe('24. What is known of the two', () => {
  beforeEach(() => plant(bothInTown));

  test('arrives twice: one alert, and nothing about it has changed', async () => {
    const { id } = await rut.enter('recordRivalry', rivalry());
    const first = await alertsOfPolice();
    expect(await greger.do('recordRivalry', rivalry())).toMatchObject({ __typename: 'AlreadyRecorded', fact: { id } });
    expect(await alertsOfPolice()).toEqual(first);
    expect(first).toHaveLength(1);
  });

  test('gains another fact; stays while one reason stands, closes with none left, and comes back by its number', async () => {
    const rules = async () => [
      ...new Set((await alertsOfPolice()).flatMap(({ findings }) => findings.map(({ rule }: Told) => rule))),
    ];
    const { id: factId } = await rut.enter('recordRivalry', rivalry());
    const [{ number }] = await alertsOfPolice();
    const [[hers], [his]] = [await alertsOf(ingrid), await alertsOf(måns)];
    const threat = await rut.enter('recordThreat', { by: 'DEMO-BO-02', against: 'DEMO-ALVA-01' });
    expect((await rules()).toSorted()).toEqual(['PERSONAL_THREAT', 'RIVALRY']);
    await greger.review(factId, 'APPROVE');
    await rut.enter('closeFact', { factId, as: 'MISTAKEN' });
    await greger.review(factId, 'APPROVE');
    expect(await rules()).toEqual(['PERSONAL_THREAT']);
    expect(await alertsOf(ingrid)).toEqual([hers]);
    await greger.review(threat.id, 'REJECT');
    expect([await alertsOfPolice(), await alertsOf(ingrid), await alertsOf(måns)]).toEqual([[], [], []]);
    expect(await alertsOf(måns, false)).toEqual([{ ...his, state: 'CLOSED' }]);
    await rut.enter('reopenFact', { factId });
    expect(await alertsOfPolice()).toMatchObject([{ number, state: 'OPEN' }]);
    expect(await alertsOf(måns)).toEqual([his]);
    expect(await alertsOf(ingrid, false)).toEqual([]);
  });
});

describe('27. A prison sentence of a rival of Alva’s ends', () => {
  const home = () => ({ person: 'DEMO-CEM-03', area: { localityId: situation.planted.place(kristianstad) } });
  const prison = () => ({ person: 'DEMO-CEM-03', area: { localityId: situation.planted.town('Kumla (Kumla)') } });
  const night = (day: string) => sweep(usingAt(graph, `${day}T01:00:00Z`));

  beforeEach(async () => {
    await plant(tell('Alva in town', inPeace, alvaPlaced));
    await rut.enter('recordRivalry', rivalry());
    const blue = { person: 'DEMO-CEM-03', grouping: situation.planted.grouping('Blues'), role: 'MEMBER' };
    await rut.enter('recordAffiliation', { ...blue, from: '2020-01-01' });
  });

  test('with a home near a placement, which is judged again on the day that he is recorded there', async () => {
    const { id } = await rut.enter('recordInstitution', { ...prison(), from: '2025-01-01' });
    expect(await alertsOf(ingrid)).toEqual([]);
    await goTo('2027-04-01T08:00:00Z');
    await rut.enter('closeFact', { factId: id, as: 'ENDED', on: '2027-04-01' });
    await greger.review(id, 'APPROVE');
    expect(await alertsOf(ingrid)).toEqual([]);
    await rut.enter('recordResidence', { ...home(), from: '2027-04-01' });
    expect(await alertsOf(ingrid)).toMatchObject([{ kind: 'STANDING_PLACEMENT', state: 'OPEN' }]);
    expect((await night('2027-04-02')).differences).toBe(0);
  });

  test('as was known ahead: a stay that lasts until then warns at once, and still does on the day', async () => {
    await rut.enter('recordInstitution', { ...prison(), from: '2025-01-01', to: '2027-04-01' });
    await rut.enter('recordResidence', { ...home(), from: '2027-04-01' });
    expect(await alertsOf(ingrid)).toMatchObject([{ kind: 'STANDING_PLACEMENT', state: 'OPEN' }]);
    expect((await night('2027-04-01')).differences).toBe(0);
  });

  test('in the same town: behind the walls he is two steps down, released within the stay he is not', async () => {
    const inTown = { ...home(), from: '2025-01-01' };
    const { id } = await rut.enter('recordInstitution', inTown);
    const [locked] = await alertsOfPolice();
    expect(locked).toMatchObject({ urgency: 'MEDIUM' });
    await rut.enter('amendFact', { factId: id, to: '2027-04-01' });
    await greger.review(id, 'APPROVE');
    expect(await alertsOfPolice()).toMatchObject([{ number: locked.number, urgency: 'HIGH' }]);
  });
});
