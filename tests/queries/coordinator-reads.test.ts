import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '#api/graph/ask.ts';
import { beginsAWord } from '#api/graph/begins-a-word.ts';
import { findAssignment } from '#api/graph/queries/find-assignment.ts';
import { findCase } from '#api/graph/queries/find-case.ts';
import { findPlace } from '#api/graph/queries/find-place.ts';
import { findPoliceRegion } from '#api/graph/queries/find-police-region.ts';
import { listCases } from '#api/graph/queries/list-cases.ts';
import { listDemonstrationSignIns } from '#api/graph/queries/list-demonstration-sign-ins.ts';
import { searchPlaces } from '#api/graph/queries/search-places.ts';
import { type Planted, plantStory } from '#seed/plant.ts';
import { demonstration } from '#seed/stories/demonstration.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';

const graph = openGraph();
const today = '2027-02-20';
let planted: Planted;

beforeAll(async () => {
  await emptyGraph(graph);
  planted = await plantStory(graph, demonstration, { day: today, referenceKey: new Uint8Array(32).fill(7) });
});
afterAll(() => closeGraph(graph));

describe('an assignment', () => {
  test('tells who holds it, where, and which others they hold', async () => {
    const id = planted.assignment('Hedda Exempel', 'Socialtjänsten Hörby, vuxenenheten');
    const [viewer] = await ask(graph, findAssignment, { assignment: id });
    expect(viewer).toMatchObject({
      name: 'Hedda Exempel',
      assignment: { id, role: 'COORDINATOR', municipality: { name: 'Hörby' } },
    });
    expect(viewer?.assignments.map(({ municipality }) => municipality?.name)).toEqual(['Hässleholm', 'Hörby']);
  });

  test('of the police has no municipality', async () => {
    const [viewer] = await ask(graph, findAssignment, { assignment: planted.assignment('Lova Exempel') });
    expect(viewer?.assignment).toMatchObject({ role: 'POLICE_LIAISON', municipality: null });
  });

  test('that does not exist is nobody', async () => {
    expect(await ask(graph, findAssignment, { assignment: 'none' })).toEqual([]);
  });

  test('of each kind can be signed in as', async () => {
    const signIns = await ask(graph, listDemonstrationSignIns, {});
    expect(new Set(signIns.map(({ role }) => role)).size).toBe(8);
    expect(signIns.map(({ name }) => name)).toEqual(signIns.map(({ name }) => name).toSorted());
  });
});

describe('cases', () => {
  const asked = () => ({
    assignment: planted.assignment('Ingrid Exempel'),
    status: null,
    after: null,
    first: 50,
    today,
  });

  test('are those of the own unit, by number, a page at a time', async () => {
    const numbers = (await ask(graph, listCases, asked())).map(({ caseNumber }) => caseNumber);
    expect(numbers.slice(0, 3)).toEqual(['KST-101', 'KST-102', 'KST-103']);
    const page = await ask(graph, listCases, { ...asked(), after: 'KST-101', first: 1 });
    expect(page.map(({ caseNumber }) => caseNumber)).toEqual(['KST-102']);
    expect(await ask(graph, listCases, { ...asked(), status: 'CLOSED' })).toEqual([]);
  });

  test('show the household, the participant first, with who consents today', async () => {
    const found = { assignment: planted.assignment('Ingrid Exempel'), case: planted.case('KST-102'), today };
    const [one] = await ask(graph, findCase, found);
    expect(one?.household.map(({ pseudonym, isParticipant }) => [pseudonym, isParticipant])).toEqual([
      ['Ask', true],
      ['Asp', false],
    ]);
    expect(one?.household.every(({ hasConsent }) => hasConsent)).toBe(true);
    const [later] = await ask(graph, findCase, { ...found, today: '2040-01-01' });
    expect(later?.household.some(({ hasConsent }) => hasConsent)).toBe(false);
  });

  test('of somebody else are as those that do not exist', async () => {
    const assignment = planted.assignment('Måns Påhitt');
    expect(await ask(graph, findCase, { assignment, case: planted.case('KST-101'), today })).toEqual([]);
    expect(await ask(graph, findCase, { assignment, case: 'none', today })).toEqual([]);
  });
});

describe('places', () => {
  const municipality = (name: string) => planted.municipality(name);
  const find = async (typed: string, asker = 'Kristianstad', first = 20) => {
    const search = beginsAWord(typed);
    const found = search ? await ask(graph, searchPlaces, { municipality: municipality(asker), ...search, first }) : [];
    return found.map(({ name, municipality: around }) => `${name} (${around.name})`);
  };

  test('are found by the beginning of a word, whatever the case, whole names first, then the largest', async () => {
    expect((await find('KRISTI')).slice(0, 2)).toEqual(['Kristianstad (Kristianstad)', 'Kristinehamn (Kristinehamn)']);
    expect((await find('åhus'))[0]).toBe('Åhus (Kristianstad)');
    expect(await find('hus')).not.toContain('Åhus (Kristianstad)');
  });

  test('whose names begin with Å are not found by A', async () => {
    const [withRing, without] = [await find('å', 'Kristianstad', 500), await find('a', 'Kristianstad', 500)];
    expect(withRing).toContain('Åhus (Kristianstad)');
    expect(without).not.toContain('Åhus (Kristianstad)');
    expect(without.length).toBeGreaterThan(10);
  });

  test('are found by words inside their name, and only by all of them', async () => {
    expect(await find('granen')).toEqual(['Boendet Granen (Hörby)']);
    expect(await find('boendet gra')).toEqual(['Boendet Granen (Hörby)']);
    expect(await find('granen bo')).toEqual(['Boendet Granen (Hörby)']);
    expect(await find('granen sälgen')).toEqual([]);
  });

  test('that are homes are found by those who may use them only', async () => {
    expect(await find('granen', 'Malmö')).toEqual([]);
    const facility = planted.place({ facility: 'Boendet Granen' });
    const named = { unit: null, facility, locality: null, around: null };
    expect(await ask(graph, findPlace, { ...named, municipality: municipality('Malmö') })).toEqual([]);
    const [home] = await ask(graph, findPlace, { ...named, municipality: municipality('Kristianstad') });
    expect(home).toMatchObject({ kind: 'FACILITY', municipality: { name: 'Hörby' }, home: { needsPermit: true } });
    expect(home?.units.map(({ name }) => name)).toEqual(['lägenhet 1', 'lägenhet 2']);
  });

  test.each(['*', '"', '+-&&||!(){}[]^~?:\\/', 'a:b', '(', 'AND', 'or not', 'name:x', "o'x"])(
    'take %s for text, not for a command',
    async (typed) => {
      await expect(find(typed)).resolves.toBeInstanceOf(Array);
    },
  );

  test('that are large towns come with their districts, municipalities by their code', async () => {
    const kristianstad = municipality('Kristianstad');
    const named = { municipality: kristianstad, unit: null, facility: null };
    const [town] = await ask(graph, findPlace, { ...named, locality: planted.town('Malmö (Malmö)'), around: null });
    expect(town?.districts.length).toBeGreaterThanOrEqual(2);
    const [around] = await ask(graph, findPlace, { ...named, locality: null, around: kristianstad });
    expect(around).toMatchObject({ kind: 'MUNICIPALITY', name: 'Kristianstad', districts: [], units: [], home: null });
  });

  test('lie in a police region that can be called', async () => {
    const [region] = await ask(graph, findPoliceRegion, { municipality: municipality('Kristianstad') });
    expect(region?.phone).toMatch(/\d/);
  });
});
