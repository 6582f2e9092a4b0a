import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openMinutes } from '#api/keep-time.ts';
import { letTimePass } from '#api/let-time-pass.ts';
import { bothInTown } from '#seed/stories/rival-in-town.ts';
import { askAs, doAs, type Told } from '#support/audience.ts';
import { listenAs } from '#support/event-stream.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import { type Officer, signInRecorderAndReviewer } from '#support/officer.ts';
import { pastTheGate } from '#support/past-the-gate.ts';
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
/** Of the police region in which Alva and Bo live, local and regional; Natan is of the nation. */
let lova: Client;
let regina: Client;
let natan: Client;
let rut: Officer;
let greger: Officer;

const goTo = async (time: string): Promise<void> => {
  service.setNow(time);
  const signIn = (name: string) => service.signIn(situation.planted.assignment(name));
  [lova, regina, natan] = [await signIn('Lova Exempel'), await signIn('Regina Påhitt'), await signIn('Natan Exempel')];
  ({ rut, greger } = await signInRecorderAndReviewer(service));
};
beforeAll(async () => {
  service = await openTestService(graph);
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});
beforeEach(async () => {
  situation = await plantAlone(graph, bothInTown, { day: testDay, referenceKey: testReferenceKey });
  await goTo(testNow);
});

const at = (time: string): string => `2027-02-20T${time}.000Z`;
/** A threat that one officer knows of warns as HIGH; approved by a second one it is CRITICAL. */
const threaten = (review: 'APPROVE' | 'none' = 'APPROVE', by = 'DEMO-BO-02') =>
  rut
    .enter('recordThreat', { by, against: 'DEMO-ALVA-01' })
    .then(async ({ id }) => (review === 'none' ? id : greger.review(id, review).then(() => id)));
const nobodyLooksUntil = (time: string) => letTimePass(usingAt(graph, at(time)));
const query = `query ($open: Boolean) { alerts(open: $open) { edges { node {
  id state urgency level acknowledgeBy goesTo acknowledgedAt escalations { level at } findings { subject { mark } } } } } }`;
const alertsOf = async (liaison: Client, open: boolean | null = true): Promise<Told[]> =>
  (await askAs(liaison, 'police-liaison', query, { open })).alerts.edges.map(({ node }: Told) => node);
const whoHaveIt = async () => {
  const [local, regional, national] = [await alertsOf(lova), await alertsOf(regina), await alertsOf(natan)];
  return [local.length, regional.length, national.length];
};
const acknowledge = async (liaison: Client, alertId: string): Promise<Told> =>
  doAs(
    liaison,
    {
      audience: 'police-liaison',
      mutation: 'acknowledgeAlert',
      show: '... on LiaisonAlert { acknowledgedAt acknowledgeBy } ... on NotFound { field }',
    },
    { alertId },
  );
const theAlert = async (liaison = lova): Promise<Told> => {
  const [alert, ...others] = await alertsOf(liaison);
  expect(others).toEqual([]);
  return alert;
};

describe('a critical alert that nobody acknowledges', () => {
  test('is the local liaison’s for half an hour, then the regional one’s too, and after as long the national one’s', async () => {
    await threaten();
    expect(await theAlert()).toMatchObject({
      urgency: 'CRITICAL',
      level: 'LOCAL',
      goesTo: 'REGIONAL',
      escalations: [],
    });
    expect((await theAlert()).acknowledgeBy).toBe(at('08:30:00'));
    expect(await whoHaveIt()).toEqual([1, 0, 0]);

    expect(await nobodyLooksUntil('08:29:59')).toMatchObject({ alerts: 0 });
    expect(await whoHaveIt()).toEqual([1, 0, 0]);
    expect(await nobodyLooksUntil('08:30:00')).toMatchObject({ alerts: 1 });
    expect(await nobodyLooksUntil('08:30:30')).toMatchObject({ alerts: 0 });
    expect(await whoHaveIt()).toEqual([1, 1, 0]);
    const regional = { level: 'REGIONAL', at: at('08:30:00') };
    expect(await theAlert()).toMatchObject({
      level: 'REGIONAL',
      acknowledgeBy: at('09:00:00'),
      goesTo: 'NATIONAL',
      escalations: [regional],
    });

    await nobodyLooksUntil('09:00:00');
    expect(await whoHaveIt()).toEqual([1, 1, 1]);
    const national = { level: 'NATIONAL', at: at('09:00:00') };
    expect(await theAlert(natan)).toMatchObject({
      ...{ level: 'NATIONAL', acknowledgeBy: null, goesTo: null, escalations: [regional, national] },
      findings: [{ subject: { mark: 'Lind' } }, {}],
    });
    expect(await nobodyLooksUntil('23:00:00')).toMatchObject({ alerts: 0 });
  });

  test('while the service was down comes to both at once', async () => {
    await threaten();
    await nobodyLooksUntil('12:00:00');
    const both = [
      { level: 'REGIONAL', at: at('12:00:00') },
      { level: 'NATIONAL', at: at('12:00:00') },
    ];
    expect(await theAlert(natan)).toMatchObject({ level: 'NATIONAL', escalations: both });
  });

  test('is in the ledger each time that it goes up, as done by time, and says nothing to the municipality', async () => {
    const ingrid = await service.signIn(situation.planted.assignment('Ingrid Exempel'));
    const shown = () => askAs(ingrid, 'coordinator', '{ alerts { edges { node { id changedAt acknowledgedAt } } } }');
    await threaten();
    const before = await shown();
    const { id } = await theAlert();
    await nobodyLooksUntil('08:31:00');
    await nobodyLooksUntil('09:02:00');
    const { records } = await graph.driver.executeQuery(
      `MATCH (entry:LedgerEntry {action: 'ESCALATE_ALERT'}) RETURN entry.user AS user, entry.body AS body ORDER BY entry.seq`,
    );
    expect(records.map((row) => [row.get('user'), JSON.parse(row.get('body')).outcome])).toEqual([
      ['isar', { type: 'AlertEscalated', id, level: 'REGIONAL' }],
      ['isar', { type: 'AlertEscalated', id, level: 'NATIONAL' }],
    ]);
    expect(await shown()).toEqual(before);
  });

  test('is told at once to whoever listens, at the level that it came to and below', async () => {
    await threaten();
    const show = 'subscription { alertChanged { level acknowledgedAt } }';
    const listening = await Promise.all([lova, regina].map((one) => listenAs(one, 'police-liaison', show)));
    const far = await listenAs(natan, 'police-liaison', show);
    await nobodyLooksUntil('08:30:00');
    for (const one of listening)
      expect((await one.next())?.data).toMatchObject({ data: { alertChanged: { level: 'REGIONAL' } } });
    await nobodyLooksUntil('09:00:00');
    // The first that Natan hears of.
    expect((await far.next())?.data).toMatchObject({ data: { alertChanged: { level: 'NATIONAL' } } });
    for (const one of [...listening, far]) one.close();
  });
});

describe('an alert stays where it is', () => {
  test('once it is acknowledged, and by nobody whom it has not come to', async () => {
    await threaten();
    const { id } = await theAlert();
    for (const one of [regina, natan])
      expect(await acknowledge(one, id)).toEqual({ __typename: 'NotFound', field: 'alertId' });
    expect(await acknowledge(lova, id)).toMatchObject({ acknowledgedAt: at('08:00:00'), acknowledgeBy: null });
    expect(await nobodyLooksUntil('23:00:00')).toMatchObject({ alerts: 0 });
    expect(await whoHaveIt()).toEqual([1, 0, 0]);
  });

  test('once the regional liaison, to whom it came, has acknowledged it', async () => {
    await threaten();
    await nobodyLooksUntil('08:30:00');
    await goTo(at('08:31:00'));
    const { id } = await theAlert(regina);
    expect(await acknowledge(regina, id)).toMatchObject({ acknowledgedAt: at('08:31:00') });
    expect(await nobodyLooksUntil('23:00:00')).toMatchObject({ alerts: 0 });
    expect(await theAlert()).toMatchObject({ level: 'REGIONAL', acknowledgedAt: at('08:31:00') });
  });

  test('while it is not critical', async () => {
    await threaten('none');
    expect(await theAlert()).toMatchObject({ urgency: 'HIGH', acknowledgeBy: null, goesTo: null });
    expect(await nobodyLooksUntil('23:00:00')).toMatchObject({ alerts: 0 });
  });

  test('once it is closed; and begins anew when it comes back', async () => {
    const id = await threaten();
    await nobodyLooksUntil('08:30:00');
    await goTo(at('08:40:00'));
    await rut.enter('closeFact', { factId: id, as: 'MISTAKEN' });
    await greger.review(id, 'APPROVE');
    expect(await alertsOf(lova)).toEqual([]);
    expect(await nobodyLooksUntil('10:00:00')).toMatchObject({ alerts: 0 });
    await goTo(at('11:00:00'));
    await rut.enter('reopenFact', { factId: id });
    await greger.review(id, 'APPROVE');
    expect(await theAlert()).toMatchObject({ level: 'LOCAL', escalations: [], acknowledgeBy: at('11:30:00') });
    expect(await whoHaveIt()).toEqual([1, 0, 0]);
  });
});

test('one that was acknowledged and gets worse is to be acknowledged again, from where it is', async () => {
  await threaten();
  await nobodyLooksUntil('08:30:00');
  await goTo(at('08:31:00'));
  await acknowledge(regina, (await theAlert(regina)).id);
  await goTo(at('10:00:00'));
  await rut.enter('recordRivalry', {
    a: situation.planted.grouping('Reds'),
    b: situation.planted.grouping('Blues'),
    level: 'ARMED_CONFLICT',
    from: '2025-01-01',
  });
  expect(await theAlert()).toMatchObject({ level: 'REGIONAL', acknowledgedAt: null, acknowledgeBy: at('10:30:00') });
  await nobodyLooksUntil('10:30:00');
  expect(await whoHaveIt()).toEqual([1, 1, 1]);
});

/** Bo's case is Göteborg's, in another region, of which Nils is the regional liaison. */
const giveBoToGöteborg = () =>
  pastTheGate(
    graph,
    `MATCH (exitCase:ExitCase {caseNumber: 'MMO-201'})-[run:RUN_BY]->(:Municipality)
     MATCH (municipality:Municipality {name: 'Göteborg'})-[:IN]->(:County)-[:IN]->(region:PoliceRegion)
     DELETE run
     CREATE (exitCase)-[:RUN_BY]->(municipality)
     SET exitCase.municipality = municipality.id
     CREATE (office:Office {id: 'test-office', name: 'Påhittad enhet'})-[:OF]->(region)
     CREATE (:User {id: 'test-nils', name: 'Nils Påhitt'})-[:HOLDS]->(:Assignment {id: 'test-nils', role: 'POLICE_LIAISON', level: 'REGIONAL'})-[:FOR]->(office)`,
  );

test('one to two regions goes up until both have somebody who sees to it', async () => {
  await giveBoToGöteborg();
  await pastTheGate(
    graph,
    `MATCH (office:Office {id: 'test-office'})
     CREATE (:User {id: 'test-nora', name: 'Nora Påhitt'})-[:HOLDS]->(:Assignment {id: 'test-nora', role: 'POLICE_LIAISON'})-[:FOR]->(office)`,
  );
  await threaten();
  const nora = await service.signIn('test-nora');
  const { id } = await theAlert(nora);
  expect(await acknowledge(nora, id)).toMatchObject({ acknowledgedAt: at('08:00:00') });
  expect(await theAlert(lova)).toMatchObject({ acknowledgedAt: null, acknowledgeBy: at('08:30:00') });
  expect(await nobodyLooksUntil('08:30:00')).toMatchObject({ alerts: 1 });
  expect(await theAlert(nora)).toMatchObject({ level: 'REGIONAL', acknowledgedAt: at('08:00:00') });
  await goTo(at('08:31:00'));
  await acknowledge(lova, id);
  expect(await nobodyLooksUntil('23:00:00')).toMatchObject({ alerts: 0 });
});

test('one of any urgency that nobody at a level is there to see goes past it at once', async () => {
  await pastTheGate(
    graph,
    "MATCH (one:Assignment {role: 'POLICE_LIAISON'}) WHERE coalesce(one.level, 'LOCAL') = 'LOCAL' SET one.role = 'ANALYST'",
  );
  await threaten('none');
  expect(await nobodyLooksUntil('08:01:00')).toMatchObject({ alerts: 1 });
  expect(await theAlert(regina)).toMatchObject({ urgency: 'HIGH', level: 'REGIONAL' });
  expect(await alertsOf(natan)).toEqual([]);
});

test('one to two regions goes past a level at once at which one of them has nobody', async () => {
  await giveBoToGöteborg();
  await threaten('none');
  expect(await nobodyLooksUntil('08:01:00')).toMatchObject({ alerts: 1 });
  expect(await theAlert(regina)).toMatchObject({ urgency: 'HIGH', level: 'REGIONAL' });
});

describe('one that waits says where it goes when it goes up', () => {
  const leave = (...levels: readonly string[]) =>
    pastTheGate(
      graph,
      "MATCH (one:Assignment {role: 'POLICE_LIAISON'}) WHERE one.level IN $levels SET one.role = 'ANALYST'",
      { levels },
    );

  test('past the level at which nobody is, as it then goes', async () => {
    await leave('REGIONAL');
    await threaten();
    expect(await theAlert()).toMatchObject({ acknowledgeBy: at('08:30:00'), goesTo: 'NATIONAL' });
    await nobodyLooksUntil('08:30:00');
    expect(await theAlert(natan)).toMatchObject({ level: 'NATIONAL', goesTo: null });
  });

  test('past the level at which one of its two regions has nobody', async () => {
    await giveBoToGöteborg();
    await pastTheGate(graph, "MATCH (one:Assignment {id: 'test-nils'}) SET one.level = 'LOCAL'");
    await threaten();
    expect(await theAlert()).toMatchObject({ goesTo: 'NATIONAL' });
    await nobodyLooksUntil('08:30:00');
    expect(await theAlert()).toMatchObject({ level: 'NATIONAL' });
  });

  test('nowhere, where nobody is above', async () => {
    await leave('NATIONAL');
    await threaten();
    expect(await theAlert()).toMatchObject({ goesTo: 'REGIONAL' });
    await nobodyLooksUntil('08:30:00');
    expect(await theAlert(regina)).toMatchObject({ acknowledgeBy: at('09:00:00'), goesTo: null });
  });
});

/** Something due of each kind that can't be read, and the question that says so. */
const unreadable = {
  'list-emergencies-over': `MATCH (town:Locality {name: 'Kristianstad'})
    CREATE (exitCase)<-[:DECIDED_IN]-(:Placement {
      id: 'of-nobody', status: 'CONFIRMED', origin: 'EMERGENCY', from: '2027-02-01', to: '2027-02-03'
    })-[:AT]->(town)`,
  'list-consents-ending': `MATCH (exitCase)-[:CONCERNS]->(person:Person) WITH exitCase, person LIMIT 1
    CREATE (exitCase)<-[:GIVEN_IN]-(:Consent {from: '2027-01-01', to: '2027-02-01'})-[:GIVEN_BY]->(person)`,
  'list-consultations-due': "CREATE (:Consultation {id: 'of-nobody', status: 'OPEN'})",
};

test.each(Object.entries(unreadable))(
  'one goes up, and the night is swept, where %s can’t be done',
  async (name, create) => {
    await threaten();
    await pastTheGate(graph, `MATCH (exitCase:ExitCase {caseNumber: 'KST-101'}) ${create}`);
    const told: string[] = [];
    const minute = openMinutes({ ...usingAt(graph, at('08:30:00')), tell: (line) => told.push(line) });
    await expect(minute()).rejects.toThrow(name);
    expect(await whoHaveIt()).toEqual([1, 1, 0]);
    expect(told).toEqual([expect.stringContaining('swept: 2 placements')]);
  },
);
