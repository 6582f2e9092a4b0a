import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '#api/graph/ask.ts';
import { listMarksOfOwnAlerts } from '#api/graph/queries/list-marks-of-coordinator.ts';
import { bothInTown, inPeace, kristianstad } from '#seed/stories/rival-in-town.ts';
import type { Story } from '#seed/stories/story.ts';
import { tell } from '#seed/stories/tell.ts';
import { askAs, doAs, type Told } from '#support/audience.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import type { Officer } from '#support/officer.ts';
import { pastTheGate } from '#support/past-the-gate.ts';
import { type Client, openTestService, type TestService } from '#support/service.ts';
import type { Situation } from '#support/situation.ts';
import { goStandingTo, nodesOf, openAlertsOfPolice, plantStanding, rivalryOf } from '#support/standing.ts';

/** What an alert shows to whom: Alva was a Red, Bo a Blue, and nobody knows of a rivalry until it is recorded. */
const graph = openGraph();
let service: TestService;
let situation: Situation;
let ingrid: Client;
let lova: Client;
let rut: Officer;
let greger: Officer;

const plant = async (story: Story): Promise<void> => {
  ({ situation, ingrid, lova, rut, greger } = await plantStanding(graph, service, story));
};
const goTo = async (instant: string): Promise<void> => {
  ({ ingrid, lova, rut, greger } = await goStandingTo(service, situation.planted, instant));
};
beforeAll(async () => {
  service = await openTestService(graph);
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});
const alertsOfPolice = () => openAlertsOfPolice(lova);

describe('One placement with two pairs behind it (ADR 15)', () => {
  const shown = async (open: boolean | null = true): Promise<Told[]> =>
    nodesOf(
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
    const ofPolice = await alertsOfPolice();
    expect(ofPolice).toHaveLength(2);
    const numbers = ofPolice.flatMap(({ placements }) =>
      placements.filter((one: Told) => one.caseNumber === 'KST-101'),
    );
    expect(numbers.map((one: Told) => one.number)).toEqual([alone.number, alone.number]);
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
    nodesOf(
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
    await rut.enter('recordRivalry', rivalryOf(situation.planted));
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
    await rut.enter('recordRivalry', rivalryOf(situation.planted));
    const query = `{ alerts { edges { node { kind placements { caseNumber place { kind label id } }
      findings { scope path { label ends { name } } } } } } }`;
    const told = await askAs(lova, 'police-liaison', query);
    const [alert] = nodesOf(told);
    const town = { kind: 'LOCALITY', label: 'Kristianstad (Kristianstad)', id: situation.planted.place(kristianstad) };
    expect(alert.placements.map(({ place }: Told) => place)).toEqual([town, town]);
    expect(alert.findings[0].scope).toBe('SAME_UNIT');
    expect(JSON.stringify(told)).not.toMatch(/Påhittet|lägenhet/);
    expect(JSON.stringify(told)).not.toContain(situation.planted.place(flat));
  });
});
