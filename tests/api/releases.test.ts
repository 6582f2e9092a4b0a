import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { connect, disconnect, type Graph } from '#api/graph/connect.ts';
import { ReleasesDocument, type ReleasesQuery } from '#schema/generated/analyst-operations.ts';
import { type Planted, plantStory } from '#seed/plant.ts';
import { inventReleases } from '#seed/releases/invent-releases.ts';
import { demonstration } from '#seed/stories/demonstration.ts';
import { type CuttableLine, openCuttableLine } from '#support/cuttable-line.ts';
import { closeGraph, emptyGraph, openGraph, ownDatabase } from '#support/graph.ts';
import { asJson, type Client, openTestService, type TestService, testDay, testReferenceKey } from '#support/service.ts';

const graph = openGraph();
const folder = join(mkdtempSync(join(tmpdir(), 'isar-releases-')), 'releases');
let line: CuttableLine;
let overLine: Graph;
let service: TestService;
let planted: Planted;

beforeAll(async () => {
  cpSync(new URL('../../seed/releases', import.meta.url), folder, { recursive: true });
  await emptyGraph(graph);
  planted = await plantStory(graph, demonstration, { day: testDay, referenceKey: testReferenceKey });
  line = await openCuttableLine(ownDatabase());
  overLine = connect(line.address);
  service = await openTestService(overLine, { releaseFolder: folder });
});
afterEach(() => line.mend());
afterAll(async () => {
  await service.close();
  await disconnect(overLine);
  await line.close();
  await closeGraph(graph);
  rmSync(join(folder, '..'), { recursive: true });
});

const ask = (client: Client, query: string = ReleasesDocument) =>
  client.fetch('/api/analyst', asJson('POST', { query }));
const read = async (client: Client): Promise<ReleasesQuery> => JSON.parse(await (await ask(client)).text()).data;
const anton = () => service.signIn(planted.assignment('Anton Påhitt'));

test('an analyst reads every release, the oldest first, as its file has it', async () => {
  const { division, releases } = await read(await anton());
  expect(releases.map(({ period }) => period)).toEqual(['2023H2', '2024H1', '2024H2', '2025H1', '2025H2', '2026H1']);
  expect(division.regions.length).toBe(56);
  for (const invented of inventReleases()) {
    const shown = releases.find(({ period }) => period === invented.period);
    expect(shown).toMatchObject({ day: invented.day, margin: 5, checksum: invented.checksum });
    expect(shown?.regionBands).toEqual(invented.regions.map(({ band }) => band));
    expect(shown?.areaRanges).toEqual(invented.areas.map(({ atLeast, atMost }) => ({ atLeast, atMost })));
  }
});

test('with the database gone the releases are read as before, and the session is known by its role alone', async () => {
  const client = await anton();
  const before = await read(client);
  line.cut();
  const tookMs: number[] = [];
  for (const _ of [1, 2, 3]) {
    const started = performance.now();
    expect(await read(client)).toEqual(before);
    tookMs.push(performance.now() - started);
  }
  expect(Math.min(...tookMs), 'one of three that the machine did not hold up').toBeLessThan(1_000);
  const session = JSON.parse(await (await client.fetch('/api/session')).text());
  expect(session).toMatchObject({ id: '', name: '', assignment: { role: 'ANALYST', office: '' } });
  expect(session.endsAt).toBe('2027-02-20T16:00:00.000Z');
});

test('with the database gone nobody else has a session', async () => {
  const ingrid = await service.signIn(planted.assignment('Ingrid Exempel'));
  line.cut();
  expect((await ingrid.fetch('/api/session')).status).toBe(503);
});

test.each(['Ingrid Exempel', 'Dagny Påhitt', 'Lova Exempel', 'Rut Exempel', 'Tove Exempel', 'Adam Påhitt'])(
  '%s, who is no analyst, is refused the analyst’s contract',
  async (name) => {
    expect((await ask(await service.signIn(planted.assignment(name)))).status).toBe(403);
  },
);

test('nobody reads a release without a session, or after eight hours of one', async () => {
  expect((await ask(service.stranger)).status).toBe(401);
  const client = await anton();
  service.setNow('2027-02-20T16:00:00Z');
  expect((await ask(client)).status).toBe(401);
  service.setNow('2027-02-20T08:00:00Z');
});

test('an analyst is refused every other contract', async () => {
  const client = await anton();
  for (const audience of ['coordinator', 'decision-maker', 'police-liaison', 'police-recorder']) {
    const reply = await client.fetch(`/api/${audience}`, asJson('POST', { query: '{ __typename }' }));
    expect(reply.status, audience).toBe(403);
  }
});

test('scenario 31: the analyst’s schema has no type and no field that names a person, a case or a grouping', () => {
  const text = readFileSync(new URL('../../graph-schema/analyst.graphql', import.meta.url), 'utf8');
  const names = [...text.replaceAll(/"""[\s\S]*?"""|"[^"\n]*"/g, '').matchAll(/\w+/g)].map(([name]) => name);
  expect(names.length).toBeGreaterThan(30);
  const forbidden =
    /person|participant|case|grouping|affiliation|placement|consult|alert|name.*of|pseudonym|reference/i;
  expect(names.filter((name) => forbidden.test(name))).toEqual([]);
});

test('a release that was altered after it was published is not shown, nor are the others beside it', async () => {
  const client = await anton();
  const file = join(folder, '2024H1.json');
  const text = readFileSync(file, 'utf8');
  rmSync(file);
  writeFileSync(file, text.replace('"band": 0', '"band": 1'));
  const reply = await ask(client);
  expect(reply.status).toBe(500);
  expect(await reply.text()).not.toContain('2024H1');
  rmSync(file);
  writeFileSync(file, text);
  expect((await read(client)).releases.length).toBe(6);
});

test('an empty folder is no failure: there are no releases yet', async () => {
  const alone = await openTestService(graph, { releaseFolder: join(folder, 'none') });
  const client = await alone.signIn(planted.assignment('Anton Påhitt'));
  expect((await read(client)).releases).toEqual([]);
  await alone.close();
});
