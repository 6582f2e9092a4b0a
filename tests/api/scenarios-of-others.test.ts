import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alvaAndBo, boPlaced, kristianstad } from '#seed/stories/rival-in-town.ts';
import { tell } from '#seed/stories/tell.ts';
import { askAs, doAs, type Told } from '#support/audience.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import { check, ending, stayOf } from '#support/placing.ts';
import { type Client, openTestService, type TestService, testDay, testReferenceKey } from '#support/service.ts';
import { plantAlone, type Situation } from '#support/situation.ts';

/** What of Måns' is asked for by Ingrid: his case, receipt, question to the police, proposal, placement and alert. */
type Ids = {
  readonly case: string;
  readonly member: string;
  readonly receipt: string;
  readonly consultation: string;
  readonly approval: string;
  readonly placement: string;
  readonly alert: string;
};

const graph = openGraph();
let service: TestService;
let situation: Situation;
let ingrid: Client;
let hers: string;
let his: Ids;
const nobodys: Ids = {
  ...{ case: randomUUID(), member: randomUUID(), receipt: randomUUID(), consultation: randomUUID() },
  ...{ approval: randomUUID(), placement: randomUUID(), alert: randomUUID() },
};
const coordinator = 'coordinator' as const;

beforeAll(async () => {
  service = await openTestService(graph);
  const story = tell('Both in one town', alvaAndBo, boPlaced(kristianstad), {
    placements: [
      { case: 'KST-101', people: ['Alva'], at: { town: 'Åhus (Kristianstad)' }, status: 'CONFIRMED', from: '-5m' },
    ],
  });
  situation = await plantAlone(graph, story, { day: testDay, referenceKey: testReferenceKey });
  const { planted } = situation;
  ingrid = await service.signIn(planted.assignment('Ingrid Exempel'));
  const måns = await service.signIn(planted.assignment('Måns Påhitt'));
  const lova = await service.signIn(planted.assignment('Lova Exempel'));
  hers = (await check(ingrid, situation, stayOf('KST-101', kristianstad))).id;
  const receipt = (await check(måns, situation, stayOf('MMO-201', kristianstad))).id;
  const asking = { audience: coordinator, mutation: 'requestConsultation', show: '... on Consultation { id }' };
  const { id: consultation } = await doAs(måns, asking, { checkId: receipt });
  const answer = {
    consultationId: consultation,
    decision: 'ADVISE_AGAINST',
    reason: 'Near.',
    advice: 'Choose another town.',
    suggestedLocalityIds: [],
  };
  await doAs(lova, { audience: 'police-liaison', mutation: 'decideConsultation', show: '' }, answer);
  const overriding = {
    audience: coordinator,
    mutation: 'requestOverride',
    show: '... on Consultation { override { id } }',
  };
  const { override } = await doAs(måns, overriding, { consultationId: consultation, reason: 'School.' });
  const { alerts, placements } = await askAs(
    måns,
    coordinator,
    '{ alerts { edges { node { id } } } placements { id case { caseNumber } } }',
  );
  his = {
    ...{ case: planted.case('MMO-201'), member: planted.person('Bo'), receipt, consultation, approval: override.id },
    ...{ placement: placements[0].id, alert: alerts.edges[0].node.id },
  };
});
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

const place = () => ({ localityId: situation.planted.place(kristianstad) });
const stay = () => ({ place: place(), from: testDay, reason: 'Found there.' });

const queries: readonly (readonly [string, string, (ids: Ids) => string])[] = [
  ['case', 'case(id: $id) { caseNumber }', (ids) => ids.case],
  ['placement', 'placement(id: $id) { status }', (ids) => ids.placement],
  ['consultation', 'consultation(id: $id) { status }', (ids) => ids.consultation],
  ['record of a decision', 'decisionRecord(placementId: $id) { placement { id } }', (ids) => ids.placement],
];

const mutations: readonly (readonly [string, (ids: Ids) => object])[] = [
  ['checkPlacement', (ids) => ({ caseId: ids.case, offer: 'Etta', place: place(), from: '2027-03-01' })],
  ['requestConsultation', (ids) => ({ checkId: ids.receipt })],
  ['withdrawConsultation', (ids) => ({ consultationId: ids.consultation })],
  ['requestOverride', (ids) => ({ consultationId: ids.consultation, reason: 'School.' })],
  ['confirmPlacement', (ids) => ({ checkId: ids.receipt, consultationId: ids.consultation, approvalId: ids.approval })],
  ['confirmPlacement', (ids) => ({ checkId: hers, consultationId: ids.consultation })],
  ['changePlacement', (ids) => ({ placementId: ids.placement, checkId: hers })],
  ['changePlacement', (ids) => ({ placementId: ids.placement, shortenTo: '2027-06-01' })],
  ['endPlacement', (ids) => ending(ids.placement, '2027-02-20', 'REMAINS')],
  ['cancelPlacement', (ids) => ({ placementId: ids.placement, enteredInError: true, reason: 'Wrong.' })],
  ['confirmPresence', (ids) => ({ placementId: ids.placement, on: testDay })],
  [
    'placeInEmergency',
    (ids) => ({ caseId: ids.case, offer: 'Etta', place: place(), to: '2027-02-22', reason: 'Night.' }),
  ],
  ['recordExistingStay', (ids) => ({ caseId: ids.case, ...stay() })],
  ['recordExistingStay', (ids) => ({ caseId: situation.planted.case('KST-101'), memberIds: [ids.member], ...stay() })],
  ['recordConsent', (ids) => ({ caseId: ids.case, memberId: ids.member, from: testDay })],
  ['withdrawConsent', (ids) => ({ caseId: ids.case, memberId: ids.member, acknowledged: true })],
  ['requestVerification', (ids) => ({ caseId: ids.case })],
  ['acknowledgeAlert', (ids) => ({ alertId: ids.alert })],
];

const show = '... on NotFound { field } ... on InvalidInput { field problem }';
const stored = async () => {
  const { records } = await graph.driver.executeQuery(
    `RETURN COUNT { (:Placement) } AS placements, COUNT { (:Consent) } AS consents, COUNT { (:PlacementCheck) } AS checks,
      COUNT { ()-[:ACKNOWLEDGED]->() } AS acknowledged`,
  );
  return records[0]?.toObject();
};

describe('29. Another municipality’s', () => {
  test.each(queries)('%s is asked for: exactly the reply for one that does not exist', async (_what, query, idOf) => {
    const ask = (ids: Ids) => ingrid.post({ query: `query ($id: ID!) { ${query} }`, variables: { id: idOf(ids) } });
    const told = await ask(his);
    expect(told).toEqual(await ask(nobodys));
    expect(Object.values(JSON.parse(told.text).data)).toEqual([null]);
  });

  test.each(mutations)(
    'is named in %s: exactly the reply for what does not exist, and nothing is done',
    async (mutation, inputOf) => {
      const before = await stored();
      const does = (ids: Ids): Promise<Told> => doAs(ingrid, { audience: coordinator, mutation, show }, inputOf(ids));
      const told = await does(his);
      expect(told.__typename).toMatch(/^(NotFound|InvalidInput)$/);
      expect(told).toEqual(await does(nobodys));
      expect(await stored()).toEqual(before);
    },
  );
});

test('29. nothing that a coordinator can do is left out, but for what names nobody’s case', () => {
  const contract = readFileSync(new URL('../../graph-schema/coordinator.graphql', import.meta.url), 'utf8');
  const all = Object.keys(buildSchema(contract).getMutationType()?.getFields() ?? {});
  const tried = mutations.map(([mutation]) => mutation);
  expect(all.filter((one) => !tried.includes(one))).toEqual(['openCase', 'recordPlacementStop']);
});
