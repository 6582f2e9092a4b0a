import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAs } from '#support/audience.ts';
import { type DemonstrationSite, openDemonstrationSite } from '#support/demonstration-site.ts';

/** What is asked of each audience, by the field; who asks; what needs no entry. Authority: DESIGN, "One gate, one ledger". */
const nobodys = randomUUID();
const asked = {
  coordinator: {
    who: 'Ingrid Exempel',
    free: ['me', 'places'],
    fields: {
      cases: 'cases { edges { node { caseNumber } } }',
      case: `case(id: "${nobodys}") { caseNumber }`,
      suppliers: 'suppliers { name }',
      due: 'due { alerts { number } }',
      alerts: 'alerts { edges { node { number } } }',
      placements: 'placements { id }',
      placement: `placement(id: "${nobodys}") { id }`,
      consultation: `consultation(id: "${nobodys}") { id }`,
      decisionRecord: `decisionRecord(placementId: "${nobodys}") { placement { id } }`,
    },
  },
  'decision-maker': {
    who: 'Dagny Påhitt',
    free: ['me'],
    fields: { proposals: 'proposals { id }', decisions: 'decisions { id }' },
  },
  'police-recorder': {
    who: 'Rut Exempel',
    free: ['me', 'places'],
    fields: {
      groupings: 'groupings(search: "Reds") { name }',
      grouping: `grouping(id: "${nobodys}") { name }`,
      network: `network(groupings: ["${nobodys}"]) { groupings { name } }`,
      person: 'person(reference: "DEMO-INGEN-99") { id }',
      reviewQueue: 'reviewQueue { edges { node { id } } }',
      fact: `fact(id: "${nobodys}") { id }`,
    },
  },
  'police-liaison': {
    who: 'Natan Exempel',
    free: ['me', 'places'],
    fields: {
      verificationRequests: 'verificationRequests { id }',
      consultations: 'consultations { edges { node { number } } }',
      consultation: `consultation(id: "${nobodys}") { number }`,
      whatWouldChange: `whatWouldChange(consultationId: "${nobodys}") { severityNow }`,
      suggestedTowns: `suggestedTowns(consultationId: "${nobodys}") { county }`,
      liveMap: 'liveMap { feuds { level } }',
      alerts: 'alerts { edges { node { number } } }',
      alert: `alert(id: "${nobodys}") { number }`,
      suppliers: 'suppliers(search: "exempel") { name }',
      nationalStops: 'nationalStops { id }',
    },
  },
} as const;
type Audience = keyof typeof asked;
const audiences = Object.keys(asked) as readonly Audience[];

let site: DemonstrationSite;
beforeAll(async () => {
  site = await openDemonstrationSite();
});
afterAll(() => site.close());

const entries = async (): Promise<number> => {
  const { records } = await site.graph.driver.executeQuery(
    'MATCH (gate:Gate) RETURN gate.seq AS seq, COUNT { (:LedgerEntry) } AS entries',
  );
  const [counted] = records.map((row) => row.toObject());
  expect(counted?.['seq']).toBe(counted?.['entries']);
  return counted?.['entries'];
};
const queriesOf = (audience: Audience): readonly string[] => {
  const contract = readFileSync(new URL(`../../graph-schema/${audience}.graphql`, import.meta.url), 'utf8');
  return Object.keys((buildSchema(contract).getQueryType() as GraphQLObjectType).getFields());
};

describe.each(audiences)('whatever is asked in the contract of the %s', (audience) => {
  const { who, free, fields } = asked[audience];

  test.each(Object.entries(fields))('%s is in the ledger by the time that it is answered', async (_field, query) => {
    const client = await site.service.signIn(site.planted.assignment(who));
    const before = await entries();
    await askAs(client, audience, `{ ${query} }`);
    expect(await entries()).toBeGreaterThan(before);
  });

  test('is tried here, but for one’s own profile and the search for places', () => {
    expect(queriesOf(audience).toSorted()).toEqual([...free, ...Object.keys(fields)].toSorted());
  });
});
