import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sweep } from '#api/alerts/sweep.ts';
import { ask } from '#api/graph/ask.ts';
import { listMarksOfOwnAlerts } from '#api/graph/queries/list-marks-of-coordinator.ts';
import { alvaPlaced, boPlaced, bothInTown, inPeace, kristianstad } from '#seed/stories/rival-in-town.ts';
import type { Story } from '#seed/stories/story.ts';
import { tell } from '#seed/stories/tell.ts';
import { askAs, doAs, type Told } from '#support/audience.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import { type Officer, signInOfficer } from '#support/officer.ts';
import { pastTheGate } from '#support/past-the-gate.ts';
import { check, perform, stayOf } from '#support/placing.ts';
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

/** Scenarios 15, 23, 24 and 27, by number: Alva was a Red, Bo a Blue, and nobody knows of a rivalry yet. */
const graph = openGraph();
let service: TestService;
let situation: Situation;
let ingrid: Client;
let måns: Client;
let lova: Client;
let rut: Officer;
let greger: Officer;

async function plant(story: Story): Promise<void> {
  situation = await plantAlone(graph, story, { day: testDay, referenceKey: testReferenceKey });
  await goTo(testNow);
}
async function goTo(instant: string): Promise<void> {
  service.setNow(instant);
  const signIn = (name: string) => service.signIn(situation.planted.assignment(name));
  [ingrid, måns, lova] = [await signIn('Ingrid Exempel'), await signIn('Måns Påhitt'), await signIn('Lova Exempel')];
  rut = await signInOfficer(service, 'Rut Exempel', 'RECORDER');
  greger = await signInOfficer(service, 'Greger Påhitt', 'REVIEWER');
}
beforeAll(async () => {
  service = await openTestService(graph);
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

const rivalry = () => ({
  a: situation.planted.grouping('Reds'),
  b: situation.planted.grouping('Blues'),
  level: 'ARMED_CONFLICT',
  from: '2025-01-01',
});
const nodes = (told: Told): Told[] => told.alerts.edges.map(({ node }: Told) => node);
const alertsOf = async (client: Client, open = true): Promise<Told[]> =>
  nodes(
    await askAs(
      client,
      'coordinator',
      'query ($open: Boolean) { alerts(open: $open) { edges { node { number kind state cause { kind } placement { case { caseNumber } } } } } }',
      { open },
    ),
  );
const alertsOfPolice = async (open = true): Promise<Told[]> =>
  nodes(
    await askAs(
      lova,
      'police-liaison',
      `query ($open: Boolean) { alerts(open: $open) { edges { node { number state urgency placements { caseNumber }
        findings { rule path { kind label } support { kind } } } } } }`,
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
    expect(alert.placements).toEqual(expect.arrayContaining([{ caseNumber: 'KST-101' }, { caseNumber: 'MMO-201' }]));
    expect(alert.findings).toHaveLength(2);
    const [{ path }] = alert.findings;
    expect(path.map(({ kind }: Told) => kind)).toEqual(['AFFILIATION', 'RIVALRY', 'AFFILIATION', 'PRESENCE']);
    expect(path[1].label).toMatch(/Reds – Blues|Blues – Reds/);
  });

  test('to both municipalities by the same number, without the path and without each other', async () => {
    const [{ number }] = await alertsOfPolice();
    const plain = { number, kind: 'STANDING_PLACEMENT', state: 'OPEN', cause: null };
    expect(await alertsOf(ingrid)).toEqual([{ ...plain, placement: { case: { caseNumber: 'KST-101' } } }]);
    expect(await alertsOf(måns)).toEqual([{ ...plain, placement: { case: { caseNumber: 'MMO-201' } } }]);
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
    const threat = await rut.enter('recordThreat', { by: 'DEMO-BO-02', against: 'DEMO-ALVA-01' });
    expect((await rules()).toSorted()).toEqual(['PERSONAL_THREAT', 'RIVALRY']);
    await greger.review(factId, 'APPROVE');
    await rut.enter('closeFact', { factId, as: 'MISTAKEN' });
    await greger.review(factId, 'APPROVE');
    expect(await rules()).toEqual(['PERSONAL_THREAT']);
    expect(await alertsOf(ingrid)).toMatchObject([{ number }]);
    await greger.review(threat.id, 'REJECT');
    expect([await alertsOfPolice(), await alertsOf(ingrid), await alertsOf(måns)]).toEqual([[], [], []]);
    expect(await alertsOf(måns, false)).toMatchObject([{ number, state: 'CLOSED' }]);
    await rut.enter('reopenFact', { factId });
    expect(await alertsOfPolice()).toMatchObject([{ number, state: 'OPEN' }]);
    expect(await alertsOf(måns)).toMatchObject([{ number, state: 'OPEN' }]);
    expect(await alertsOf(ingrid, false)).toEqual([]);
  });
});

describe('One placement with two pairs behind it (ADR 15)', () => {
  const shown = async (open: boolean | null = true): Promise<Told[]> =>
    nodes(
      await askAs(
        ingrid,
        'coordinator',
        'query ($open: Boolean) { alerts(open: $open) { edges { node { id number state openedAt changedAt acknowledgedAt } } } }',
        { open },
      ),
    );
  const marks = () => ask(graph, listMarksOfOwnAlerts, { assignment: situation.planted.assignment('Ingrid Exempel') });
  const isDue = async () => (await askAs(ingrid, 'coordinator', '{ due { alerts { id number } } }')).due.alerts;

  test('its coordinator is shown one alert, which a second pair changes without being counted, and which none that goes changes', async () => {
    await plant(bothInTown);
    await rut.enter('recordResidence', {
      person: 'DEMO-CEM-03',
      area: { localityId: situation.planted.place(kristianstad) },
      from: '2027-01-01',
    });
    const first = await rut.enter('recordThreat', { by: 'DEMO-BO-02', against: 'DEMO-ALVA-01' });
    const [alone, ...others] = await shown();
    expect(others).toEqual([]);

    await goTo('2027-03-14T10:00:00Z');
    const second = await rut.enter('recordThreat', { by: 'DEMO-CEM-03', against: 'DEMO-ALVA-01' });
    expect(await alertsOfPolice()).toHaveLength(2);
    const changedAt = '2027-03-14T10:00:00.000Z';
    expect(await shown()).toEqual([{ ...alone, changedAt }]);
    expect(await isDue()).toEqual([{ id: alone.id, number: alone.number }]);
    expect(await marks()).toHaveLength(1);

    await goTo('2027-03-14T11:00:00Z');
    await askAs(
      ingrid,
      'coordinator',
      'mutation ($input: AcknowledgeAlertInput!) { acknowledgeAlert(input: $input) { __typename } }',
      { input: { operationId: randomUUID(), alertId: alone.id } },
    );
    const acknowledged = [{ ...alone, changedAt, acknowledgedAt: '2027-03-14T11:00:00.000Z' }];
    expect(await shown()).toEqual(acknowledged);
    const before = await marks();

    await goTo('2027-03-14T12:00:00Z');
    await greger.review(first.id, 'REJECT');
    expect(await alertsOfPolice()).toHaveLength(1);
    expect(await shown(null)).toEqual(acknowledged);
    expect(await marks()).toEqual(before);

    await greger.review(second.id, 'REJECT');
    expect([await shown(), await marks()]).toEqual([[], []]);
    expect(await shown(false)).toEqual([{ ...acknowledged[0], state: 'CLOSED' }]);
  });
});

describe('A pair of whom one coordinator has both', () => {
  const shown = async (): Promise<Told[]> =>
    nodes(
      await askAs(
        ingrid,
        'coordinator',
        '{ alerts(open: true) { edges { node { id acknowledgedAt placement { case { caseNumber } } } } } }',
      ),
    ).toSorted((a, b) => (a.placement.case.caseNumber < b.placement.case.caseNumber ? -1 : 1));

  test('is acknowledged for one placement at a time: who has seen to one has not seen to the other', async () => {
    await plant(bothInTown);
    await pastTheGate(
      graph,
      `MATCH (hers:ExitCase {caseNumber: 'KST-101'})-[:ASSIGNED_TO]->(ingrid:Assignment)-[:FOR]->(office:Office)
       MATCH (his:ExitCase {caseNumber: 'MMO-201'})-[handled:HANDLED_AT]->(:Office) DELETE handled
       CREATE (his)-[:HANDLED_AT]->(office) CREATE (his)-[:ASSIGNED_TO]->(ingrid)`,
    );
    await rut.enter('recordRivalry', rivalry());
    const [first, second, ...others] = await shown();
    expect([first.acknowledgedAt, second.acknowledgedAt, others]).toEqual([null, null, []]);
    const acknowledge = async (alertId: string): Promise<Told> =>
      doAs(ingrid, { audience: 'coordinator', mutation: 'acknowledgeAlert', show: '... on Alert { id }' }, { alertId });
    expect(await acknowledge(first.id)).toEqual({ __typename: 'Alert', id: first.id });
    expect((await shown()).map(({ acknowledgedAt }) => acknowledgedAt !== null)).toEqual([true, false]);
    await acknowledge(second.id);
    expect((await shown()).map(({ acknowledgedAt }) => acknowledgedAt !== null)).toEqual([true, true]);
  });
});

describe('Where somebody is', () => {
  test('an alert tells the police by town, never by home: that it is the same home is said by how near they are', async () => {
    const home = tell('A home', {
      facilities: [
        {
          name: 'Boendet Påhittet',
          at: { town: 'Kristianstad (Kristianstad)' },
          capacity: 6,
          needsPermit: false,
          supplier: 'Stiftelsen Påhittet',
          usedBy: ['Kristianstad', 'Malmö'],
          units: [{ name: 'lägenhet 7', capacity: 4 }],
        },
      ],
      suppliers: [{ name: 'Stiftelsen Påhittet' }],
    });
    const flat = { unit: 'Boendet Påhittet, lägenhet 7' } as const;
    const both = { status: 'CONFIRMED', at: flat, from: '-5m' } as const;
    await plant(
      tell('Both in a flat', inPeace, home, {
        placements: [
          { ...both, case: 'MMO-201', people: ['Bo'] },
          { ...both, case: 'KST-101', people: ['Alva'] },
        ],
      }),
    );
    await rut.enter('recordRivalry', rivalry());
    const query = `{ alerts { edges { node { kind placements { caseNumber place { kind label id } }
      findings { scope path { label ends { name } } } } } } }`;
    const told = await askAs(lova, 'police-liaison', query);
    const [alert] = nodes(told);
    const town = { kind: 'LOCALITY', label: 'Kristianstad (Kristianstad)', id: situation.planted.place(kristianstad) };
    expect(alert.placements.map(({ place }: Told) => place)).toEqual([town, town]);
    expect(alert.findings[0].scope).toBe('SAME_UNIT');
    expect(JSON.stringify(told)).not.toMatch(/Påhittet|lägenhet/);
    expect(JSON.stringify(told)).not.toContain(situation.planted.place(flat));
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
