import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CasesDocument, PlacesDocument, type TypedDocument } from '#schema/generated/coordinator-operations.ts';
import { type Planted, plantStory } from '#seed/plant.ts';
import { demonstration } from '#seed/stories/demonstration.ts';
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
beforeEach(() => graph.driver.executeQuery('MATCH (entry:LedgerEntry) DETACH DELETE entry'));
afterAll(async () => {
  await service.close();
  await closeGraph(graph);
});

const entries = async () => {
  const { records } = await graph.driver.executeQuery(
    'MATCH (entry:LedgerEntry) RETURN entry {.action, .outcome, .case, .body} AS entry',
  );
  return records.map((record) => record.get('entry'));
};

type Page = {
  cases: {
    edges: { cursor: string; node: { caseNumber: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};
const paged: TypedDocument<Page, { first: number; after?: string | null }> =
  'query ($first: Int, $after: String) { cases(first: $first, after: $after) { edges { cursor node { caseNumber } } pageInfo { hasNextPage endCursor } } }';
const single: TypedDocument<{ case: unknown }, { id: string }> =
  'query ($id: ID!) { case(id: $id) { caseNumber pseudonym status openedOn } }';

describe('cases', () => {
  test('are those of the own unit that are assigned, by number, with their households', async () => {
    const { cases } = await ingrid.ask(CasesDocument, {});
    expect(cases.edges.map(({ node }) => node.caseNumber)).toEqual(['KST-101', 'KST-102', 'KST-103']);
    expect(cases.edges[1]?.node.household).toEqual([
      { id: planted.person('Elis'), pseudonym: 'Ask', isParticipant: true, hasConsent: true },
      { id: planted.person('Fia'), pseudonym: 'Asp', isParticipant: false, hasConsent: true },
    ]);
  });

  test('of somebody who holds two assignments are those of the one acted in', async () => {
    const hörby = await service.signIn(planted.assignment('Hedda Exempel', 'Socialtjänsten Hörby, vuxenenheten'));
    const { cases } = await hörby.ask(CasesDocument, {});
    expect(cases.edges.map(({ node }) => node.caseNumber)).toEqual(['HBY-401']);
  });

  test('come in pages, none twice and none left out', async () => {
    const first = await ingrid.ask(paged, { first: 2 });
    const second = await ingrid.ask(paged, { first: 2, after: first.cases.pageInfo.endCursor });
    expect(first.cases.pageInfo.hasNextPage).toBe(true);
    expect(second.cases.pageInfo.hasNextPage).toBe(false);
    const numbers = [first, second].flatMap(({ cases }) => cases.edges.map(({ node }) => node.caseNumber));
    expect(numbers).toEqual(['KST-101', 'KST-102', 'KST-103']);
  });

  test.each([0, -1, 101])('%i at once are refused', async (first) => {
    expect((await ingrid.post({ query: paged, variables: { first } })).status).toBe(400);
  });

  test('are entered in the ledger by their identifiers before they are shown', async () => {
    await ingrid.ask(CasesDocument, {});
    const cases = ['KST-101', 'KST-102', 'KST-103'].map(planted.case);
    expect(await entries()).toEqual([
      { action: 'LIST_CASES', outcome: 'SHOWN', case: null, body: JSON.stringify({ cases }) },
    ]);
  });
});

describe('one case', () => {
  test('is shown, and entered', async () => {
    expect(await ingrid.ask(single, { id: planted.case('KST-101') })).toEqual({
      case: { caseNumber: 'KST-101', pseudonym: 'Lind', status: 'OPEN', openedOn: '2026-12-20' },
    });
    expect(await entries()).toEqual([
      { action: 'READ_CASE', outcome: 'SHOWN', case: planted.case('KST-101'), body: '{}' },
    ]);
  });

  test('29. of somebody else is answered exactly as one that does not exist, and both are entered without what was typed', async () => {
    const ask = (id: string) => ingrid.post({ query: single, variables: { id } });
    const others = await ask(planted.case('MMO-201'));
    expect(others).toEqual(await ask(randomUUID()));
    expect(others).toEqual(await ask('18900101-1234'));
    expect(JSON.parse(others.text)).toEqual({ data: { case: null } });
    expect(await entries()).toEqual(
      Array(3).fill({ action: 'READ_CASE', outcome: 'NOT_FOUND', case: null, body: '{}' }),
    );
  });
});

const names = async (search: string, client = ingrid) =>
  (await client.ask(PlacesDocument, { search })).places.map(({ name, municipality }) => `${name} (${municipality})`);
const causes = async (search: string, period: { from?: string; to?: string } = {}) =>
  (await ingrid.ask(PlacesDocument, { search, ...period })).places.map((place) => place.causes.map(({ kind }) => kind));

describe('places', () => {
  test('are found by the beginning of a word, a town with its municipality', async () => {
    expect(await names('hörb')).toContain('Hörby (Hörby)');
    expect(await names('almen')).toEqual(['Boendet Almen (Kristianstad)']);
    expect(await names('örby')).not.toContain('Hörby (Hörby)');
  });

  test('include homes that the municipality may use, and no other', async () => {
    const hörby = await service.signIn(planted.assignment('Hedda Exempel', 'Socialtjänsten Hörby, vuxenenheten'));
    expect(await names('Boendet Linden')).toEqual(['Boendet Linden (Kristianstad)']);
    expect(await names('Boendet Linden', hörby)).toEqual([]);
  });

  test('say why nobody can be placed there, for the period', async () => {
    expect(await causes('Boendet Rönnen')).toEqual([['FACILITY_CLOSED']]);
    expect(await causes('Boendet Hasseln')).toEqual([['PERMIT_MISSING']]);
    expect(await causes('Boendet Almen')).toEqual([['SUPPLIER_STOPPED']]);
    expect(await causes('Boendet Almen', { from: '2027-02-20', to: '2027-02-22' })).toEqual([[]]);
    expect(await causes('Hörby')).toContainEqual([]);
  });

  test('name the parts of a large town and the flats of a home', async () => {
    const [malmö] = (await ingrid.ask(PlacesDocument, { search: 'Malmö' })).places;
    const [linden] = (await ingrid.ask(PlacesDocument, { search: 'Boendet Linden' })).places;
    expect(malmö?.districts.map(({ name }) => name)).toContain('Vintrie');
    expect(linden?.units.map(({ name }) => name)).toEqual(['lägenhet 1', 'lägenhet 3']);
  });

  test.each(['', '   ', '*', '"', 'a AND', '~~', 'name:x'])('a search of %j breaks nothing', async (search) => {
    expect((await ingrid.post({ query: PlacesDocument, variables: { search } })).status).toBe(200);
  });

  test('are searched without an entry in the ledger', async () => {
    await names('hörb');
    expect(await entries()).toEqual([]);
  });
});
