import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { classOf } from '#api/consultations/live-map.ts';
import { askThePolice } from '#support/advice.ts';
import { askAs, type Told } from '#support/audience.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';
import { pastTheGate } from '#support/past-the-gate.ts';
import type { Client } from '#support/service.ts';

let site: DemonstrationSite;
let lova: Client;
let consultation: string;
beforeAll(async () => {
  site = await openDemonstrationSite();
  lova = await site.service.signIn(site.planted.assignment('Lova Exempel'));
  consultation = await askThePolice(site, 'Kristianstad');
});
afterAll(() => site.close());

const ask = (query: string, variables: object = {}, client = lova) => askAs(client, 'police-liaison', query, variables);
const lastEntry = async () =>
  (
    await site.graph.driver.executeQuery(
      'MATCH (entry:LedgerEntry) RETURN entry.action AS action, entry.body AS body ORDER BY entry.seq DESC LIMIT 1',
    )
  ).records[0]?.toObject();

describe('what would change a finding', () => {
  const query = `query ($id: ID!) {
    consultation(id: $id) { findings { rule severity path { kind ends { kind name } lowered } } }
    whatWouldChange(consultationId: $id) { severityNow steps { step severity answer } later { from severity answer } severityElsewhere }
  }`;

  test('is told for each fact of its path, and entered', async () => {
    const { consultation: asked, whatWouldChange: without } = await ask(query, { id: consultation });
    const index = asked.findings.findIndex(({ rule }: Told) => rule === 'RIVALRY');
    expect(asked.findings[index].path.map(({ kind }: Told) => kind)).toEqual([
      'AFFILIATION',
      'RIVALRY',
      'AFFILIATION',
      'PRESENCE',
    ]);
    expect(asked.findings[index].path.map(({ ends }: Told) => ends.map(({ name }: Told) => name).join(' | '))).toEqual([
      'Lind | Reds',
      'Reds | Blues',
      'Al | Blues',
      'Al | Kristianstad (Kristianstad)',
    ]);
    expect(without[index]).toMatchObject({ severityNow: 'HIGH', severityElsewhere: null });
    // Lind left the Reds on 2026-02-20: five years later the tie is old.
    expect(without[index].later).toEqual({ from: '2031-02-21', severity: 'MEDIUM', answer: 'CONSULTATION_REQUIRED' });
    expect(without[index].steps.map(({ severity }: Told) => severity)).toEqual([null, null, null, null]);
    // Without the tie to the Reds the police know nothing about Lind at all; without the rivalry two former associates are left.
    expect(without[index].steps.map(({ answer }: Told) => answer)).toEqual([
      'INSUFFICIENT_BASIS',
      'CONSULTATION_REQUIRED',
      'CONSULTATION_REQUIRED',
      'CONSULTATION_REQUIRED',
    ]);
    expect(await lastEntry()).toMatchObject({ body: JSON.stringify({ consultation }) });
  });

  test('of a consultation of nobody’s is null, and so are the towns for it', async () => {
    const asked = await ask(
      'query ($id: ID!) { whatWouldChange(consultationId: $id) { severityNow } suggestedTowns(consultationId: $id) { distanceKm } }',
      { id: randomUUID() },
    );
    expect(asked).toEqual({ whatWouldChange: null, suggestedTowns: null });
  });
});

describe('suggested towns', () => {
  const query = `query ($id: ID!) { suggestedTowns(consultationId: $id) {
    place { id label } county population distanceKm severity reasons { rule severity } } }`;

  test('are all of the country, those without a reason against them first, then the nearest; entered', async () => {
    const { suggestedTowns: towns } = await ask(query, { id: consultation });
    expect(towns.length).toBeGreaterThan(1_000);
    const ranks = towns.map(({ severity }: Told) => [null, 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'].indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((a: number, b: number) => a - b));
    const free = towns.filter(({ severity }: Told) => severity === null).map(({ distanceKm }: Told) => distanceKm);
    expect(free).toEqual(free.toSorted((a: number, b: number) => a - b));
    expect(free[0]).toBeLessThan(60);
    const found = towns.find(({ place }: Told) => place.label === 'Kristianstad (Kristianstad)');
    expect(found).toMatchObject({ severity: 'HIGH', distanceKm: 0 });
    expect(found.reasons).toEqual([
      { rule: 'RIVALRY', severity: 'HIGH' },
      { rule: 'FORMER_ASSOCIATES', severity: 'MEDIUM' },
    ]);
    expect(await lastEntry()).toMatchObject({ action: 'SUGGEST_TOWNS', body: JSON.stringify({ consultation }) });
  });

  test('are none while somebody gives no valid consent, nor is it told what would change: silence would look like safety', async () => {
    const until = (day: string | null) =>
      pastTheGate(
        site.graph,
        "MATCH (consent:Consent)-[:GIVEN_IN]->(:ExitCase {caseNumber: 'KST-101'}) SET consent.to = $day",
        { day },
      );
    const changes = 'query ($id: ID!) { whatWouldChange(consultationId: $id) { severityNow } }';
    await until('2027-02-20');
    expect(await ask(query, { id: consultation })).toEqual({ suggestedTowns: [] });
    expect(await ask(changes, { id: consultation })).toEqual({ whatWouldChange: [] });
    await until(null);
    expect((await ask(query, { id: consultation })).suggestedTowns.length).toBeGreaterThan(1_000);
    expect((await ask(changes, { id: consultation })).whatWouldChange).not.toEqual([]);
  });

  test('take less than a second of the processor, whatever else the machine does', async () => {
    await ask(query, { id: consultation });
    const before = process.cpuUsage();
    await ask(query, { id: consultation });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(1_000);
  });
});

describe('the live map', () => {
  const query = `{ liveMap { municipalities { id name county standing { isFew count } territories { name } }
    feuds { a { name } b { name } level municipalityIds } } }`;

  test('has every municipality, and tells few as few', async () => {
    const { liveMap } = await ask(query);
    expect(liveMap.municipalities).toHaveLength(290);
    const of = (name: string) => liveMap.municipalities.find((one: Told) => one.name === name);
    expect(of('Kristianstad').standing).toEqual({ isFew: true, count: null });
    expect(of('Kiruna').standing).toEqual({ isFew: false, count: 0 });
    expect(liveMap.feuds).toContainEqual(
      expect.objectContaining({ a: { name: 'Reds' }, b: { name: 'Blues' }, level: 'CONFLICT' }),
    );
    expect(await lastEntry()).toMatchObject({ action: 'READ_LIVE_MAP' });
  });

  test.each([
    [0, { isFew: false, count: 0 }],
    [1, { isFew: true, count: null }],
    [4, { isFew: true, count: null }],
    [5, { isFew: false, count: 5 }],
  ])('%i standing placements are shown as %o', (count, shown) => {
    expect(classOf(count)).toEqual(shown);
  });
});

describe('the list of alerts', () => {
  const plantAlerts = `
    MATCH (assignment:Assignment {id: $assignment})-[:FOR|OF*1..2]->(region:PoliceRegion)
    UNWIND range(1, 5) AS nth
    CREATE (:Alert {
      id: 'world-alert-' + nth, key: 'world-alert-' + nth, number: 'L-' + nth, kind: 'STANDING_PLACEMENT', state: 'OPEN', level: 'LOCAL',
      severity: CASE nth WHEN 1 THEN 'CRITICAL' WHEN 2 THEN 'HIGH' ELSE 'MEDIUM' END, openedAt: '2027-02-1' + nth, changedAt: '2027-02-1' + nth,
      worsenedAt: '2027-02-1' + nth, acknowledgeBy: '2027-02-1' + nth
    })-[:SENT_TO]->(region)`;

  test('begins with the gravest, however many others have changed since, and its pages leave none out', async () => {
    await site.graph.driver.executeQuery(plantAlerts, { assignment: site.planted.assignment('Lova Exempel') });
    const query = `query ($after: String) { alerts(first: 2, after: $after) { edges { node { number } } pageInfo { hasNextPage endCursor } } }`;
    const seen: string[] = [];
    for (let after: string | null = null, isMore = true; isMore; ) {
      const { alerts }: Told = await ask(query, { after });
      seen.push(...alerts.edges.map(({ node }: Told) => node.number));
      ({ endCursor: after, hasNextPage: isMore } = alerts.pageInfo);
    }
    expect(seen.filter((number) => /^L-\d$/.test(number))).toEqual(['L-1', 'L-2', 'L-5', 'L-4', 'L-3']);
  });
});
