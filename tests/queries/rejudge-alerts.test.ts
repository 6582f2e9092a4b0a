import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { acknowledgeAlert } from '#api/alerts/acknowledge-alert.ts';
import { listCoordinatorsAlerts, listLiaisonsAlerts } from '#api/alerts/list-alerts.ts';
import { rejudge } from '#api/alerts/rejudge.ts';
import { sweep } from '#api/alerts/sweep.ts';
import { nothingTouched, type Touched } from '#api/alerts/touched.ts';
import { defaultPolicy } from '#api/conflicts/policy.ts';
import { ask } from '#api/graph/ask.ts';
import { type Changing, underGate } from '#api/graph/change.ts';
import { findAssignment } from '#api/graph/queries/find-assignment.ts';
import { recordRivalry } from '#api/graph/queries/record-rivalry.ts';
import { raiseRevision } from '#api/graph/queries/take-gate.ts';
import { record } from '#api/graph/record.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { openLedger } from '#api/ledger/enter.ts';
import { factsInMemory } from '#api/projection/facts-in-memory.ts';
import { datedVersionOf } from '#seed/evidence.ts';
import { type Planted, plantStory } from '#seed/plant.ts';
import { alvasCase, bosCase } from '#seed/stories/cases.ts';
import { offices } from '#seed/stories/offices.ts';
import { alvaOfTheReds, boOfTheBlues, everybody } from '#seed/stories/people.ts';
import { boPlaced, kristianstad } from '#seed/stories/rival-in-town.ts';
import { type Part, tell } from '#seed/stories/tell.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';

const graph = openGraph();
const day = '2027-02-20';
let now = new Date(`${day}T08:00:00Z`);
const clock = { now: () => now };
const equipment = {
  graph,
  clock,
  policy: defaultPolicy,
  facts: factsInMemory({ graph, clock, policy: defaultPolicy }),
  ledger: openLedger(graph, clock),
};

/** Alva, who left the Reds, and Bo, who left the Blues, live in Kristianstad in peace: nobody knows of a rivalry yet. */
const inPeace = tell(
  'In peace',
  everybody,
  offices,
  alvaOfTheReds,
  boOfTheBlues,
  alvasCase,
  bosCase,
  boPlaced(kristianstad),
  placedInKristianstad(),
);

function placedInKristianstad(): Part {
  return {
    placements: [{ case: 'KST-101', people: ['Alva'], at: kristianstad, status: 'CONFIRMED', from: '-1m', to: '+2m' }],
  };
}

let planted: Planted;
beforeEach(async () => {
  now = new Date(`${day}T08:00:00Z`);
  await emptyGraph(graph);
  planted = await plantStory(graph, inPeace, { day, referenceKey: new Uint8Array(32).fill(3) });
});
afterAll(() => closeGraph(graph));

const withinMs = 60_000;
const judgedAfter = (touched: Touched, write: (changing: Changing) => Promise<void>) =>
  underGate(
    graph,
    async (changing) => {
      const facts = await equipment.facts.under(changing);
      await write(changing);
      await changing.run(raiseRevision, { ...touched, isEverything: false });
      return rejudge({ ...changing, facts }, touched, clock);
    },
    withinMs,
  );

const groupings = () => ({ ...nothingTouched, groupings: [planted.grouping('Reds'), planted.grouping('Blues')] });
const rivalry = randomUUID();

const recordTheRivalry = () =>
  judgedAfter(groupings(), (changing) =>
    record(changing, recordRivalry, [
      {
        a: planted.grouping('Reds'),
        b: planted.grouping('Blues'),
        version: { ...datedVersionOf({ from: '-4y' }, day), id: rivalry, level: 'CONFLICT' },
      },
    ]),
  );

const setLive = (live: boolean) =>
  judgedAfter(groupings(), (changing) =>
    changing.run(
      { name: 'set-live', cypher: 'MATCH ()-[fact:RIVAL_OF {id: $rivalry}]->() SET fact.live = $live' },
      { rivalry, live },
    ),
  );

async function viewer(user: string): Promise<Viewer> {
  const [found] = await ask(graph, findAssignment, { assignment: planted.assignment(user) });
  if (!found) throw new Error(`${user} has no assignment`);
  return found;
}

const page = { open: true, first: 10, after: null };
const coordinatorsSee = async (user: string, open = true) =>
  (await listCoordinatorsAlerts(equipment, await viewer(user), { ...page, open })).edges.map(({ node }) => node);
const liaisonSees = async (open = true) =>
  (await listLiaisonsAlerts(equipment, await viewer('Lova Exempel'), { ...page, open })).edges.map(({ node }) => node);

describe('a rivalry becomes known between two who live in the same town', () => {
  test('one alert for the pair: to the police with the path, to both municipalities without', async () => {
    expect(await recordTheRivalry()).toMatchObject([{ what: 'OPENED', severity: 'HIGH' }]);
    const [forThePolice, ...others] = await liaisonSees();
    expect(others).toEqual([]);
    expect(forThePolice).toMatchObject({ urgency: 'HIGH', state: 'OPEN', acknowledgedAt: null });
    expect(
      forThePolice?.placements.map(({ caseNumber, findings }) => [caseNumber, findings[0]?.rule]).toSorted(),
    ).toEqual([
      ['KST-101', 'RIVALRY'],
      ['MMO-201', 'RIVALRY'],
    ]);
    expect(forThePolice?.placements[0]?.findings[0]?.path?.steps).toContainEqual(
      expect.objectContaining({ step: 'RIVALRY', ref: rivalry }),
    );
    const [ingrids, ...more] = await coordinatorsSee('Ingrid Exempel');
    const [måns] = await coordinatorsSee('Måns Påhitt');
    expect(more).toEqual([]);
    const numbers = new Map(forThePolice?.placements.map(({ caseNumber, number }) => [caseNumber, number]));
    expect(ingrids).toEqual({
      id: expect.any(String),
      number: numbers.get('KST-101'),
      kind: 'STANDING_PLACEMENT',
      state: 'OPEN',
      placement: expect.any(String),
      case: planted.case('KST-101'),
      openedAt: now.toISOString(),
      changedAt: now.toISOString(),
      acknowledgedAt: null,
    });
    expect(måns).toMatchObject({ number: numbers.get('MMO-201'), case: planted.case('MMO-201') });
    expect(måns?.id).not.toBe(ingrids?.id);
    expect(new Set([forThePolice?.number, ...numbers.values()]).size).toBe(3);
  });

  test('judged again without anything new, nothing changes; closed and reopened, it is the same alert', async () => {
    await recordTheRivalry();
    const [before] = await liaisonSees();
    const [{ number } = { number: '' }] = await coordinatorsSee('Ingrid Exempel');
    expect(await setLive(true)).toEqual([]);
    expect(await setLive(false)).toMatchObject([{ what: 'CLOSED' }]);
    expect(await liaisonSees()).toEqual([]);
    expect(await coordinatorsSee('Ingrid Exempel')).toEqual([]);
    expect(await coordinatorsSee('Ingrid Exempel', false)).toMatchObject([{ state: 'CLOSED', number }]);
    expect((await liaisonSees(false)).map(({ placements }) => placements.length)).toEqual([2]);
    expect(await setLive(true)).toMatchObject([{ what: 'REOPENED', number: before?.number }]);
    expect(await coordinatorsSee('Ingrid Exempel')).toMatchObject([{ state: 'OPEN', number }]);
  });
});

describe('acknowledging', () => {
  const acknowledge = async (user: string, as: 'coordinator' | 'liaison', alertId: string) =>
    acknowledgeAlert(equipment, { viewer: await viewer(user), as }, { operationId: randomUUID(), alertId });

  test('is seen by whom it concerns, and is undone by what makes the alert worse', async () => {
    await recordTheRivalry();
    const [alert] = await coordinatorsSee('Ingrid Exempel');
    expect(await acknowledge('Ingrid Exempel', 'coordinator', alert?.id ?? '')).toMatchObject({ kind: 'DONE' });
    expect(await coordinatorsSee('Ingrid Exempel')).toMatchObject([{ acknowledgedAt: now.toISOString() }]);
    expect(await coordinatorsSee('Måns Påhitt')).toMatchObject([{ acknowledgedAt: null }]);
    expect(await liaisonSees()).toMatchObject([{ acknowledgedAt: null }]);
    await setLive(false);
    now = new Date(`${day}T09:00:00Z`);
    await setLive(true);
    expect(await coordinatorsSee('Ingrid Exempel')).toMatchObject([{ acknowledgedAt: null }]);
  });

  test("somebody else's alert is answered as one that does not exist", async () => {
    await recordTheRivalry();
    const [alert] = await coordinatorsSee('Ingrid Exempel');
    const [polices] = await liaisonSees();
    const notFound = { kind: 'DONE', outcome: { type: 'NotFound', field: 'alertId' } };
    expect(await acknowledge('Måns Påhitt', 'coordinator', alert?.id ?? '')).toEqual(notFound);
    expect(await acknowledge('Måns Påhitt', 'coordinator', polices?.id ?? '')).toEqual(notFound);
    expect(await acknowledge('Hedda Exempel', 'coordinator', randomUUID())).toEqual(notFound);
  });
});

describe('the sweep', () => {
  test('finds nothing where every change was judged', async () => {
    await recordTheRivalry();
    expect(await sweep(equipment)).toMatchObject({
      placements: 2,
      alertsOpen: 1,
      differences: 0,
      changed: [],
      notBorneOut: 0,
    });
  });

  test('closes the alert of a stay that is over', async () => {
    const [opened] = await recordTheRivalry();
    now = new Date('2027-05-01T08:00:00Z');
    expect(await sweep(equipment)).toMatchObject({
      placements: 1,
      differences: 1,
      changed: [{ number: opened?.number, what: 'CLOSED' }],
      notBorneOut: 0,
    });
    expect(await sweep(equipment)).toMatchObject({ alertsOpen: 0, differences: 0 });
  });

  test('opens the alert that a change kept silent about, and tells no more than its number', async () => {
    await recordTheRivalry();
    await graph.driver.executeQuery('MATCH (alert:Alert) DETACH DELETE alert');
    const report = await sweep(equipment);
    expect(report.changed).toEqual([{ number: expect.stringMatching(/^L-\w{4}-\w{4}$/), what: 'OPENED' }]);
    expect(await liaisonSees()).toHaveLength(1);
  });
});
