import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask } from '#api/graph/ask.ts';
import { countPlacedByRegion } from '#api/graph/queries/count-placed-by-region.ts';
import { openLedger } from '#api/ledger/enter.ts';
import { readPublicationRegions } from '#api/releases/publication-regions.ts';
import { publishRelease } from '#api/releases/publish-release.ts';
import { readReleases } from '#api/releases/release-files.ts';
import { plantStory } from '#seed/plant.ts';
import { alvaAndBo, boPlaced, kristianstad } from '#seed/stories/rival-in-town.ts';
import { tell } from '#seed/stories/tell.ts';
import { closeGraph, emptyGraph, openGraph } from '#support/graph.ts';

const graph = openGraph();
const parent = mkdtempSync(join(tmpdir(), 'isar-releases-'));
const folder = join(parent, 'releases');
const clock = { now: () => new Date('2027-05-20T08:00:00Z') };
const publish = (period: string) => publishRelease(period, { graph, clock, ledger: openLedger(graph, clock), folder });
const run = async (cypher: string) => (await graph.driver.executeQuery(cypher)).records.map((row) => row.toObject());

const world = tell('Two rivals in one town', alvaAndBo, boPlaced(kristianstad), {
  placements: [{ case: 'KST-101', people: ['Alva'], at: kristianstad, status: 'CONFIRMED', from: '-3m' }],
});

beforeEach(async () => {
  await emptyGraph(graph);
  await plantStory(graph, world, { day: '2027-02-20', referenceKey: new Uint8Array(32).fill(3) });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(async () => {
  rmSync(parent, { recursive: true });
  await closeGraph(graph);
});

const regions = readPublicationRegions().regions.map(({ id, municipalities }) => ({
  id,
  municipalities: municipalities.map(({ code }) => code),
}));
const countOn = (day: string) => ask(graph, countPlacedByRegion, { day, regions });

describe('what is counted', () => {
  test('is each person with a standing placement on the day, in the region of the place', async () => {
    const [row, ...others] = await countOn('2027-02-20');
    expect(others).toEqual([]);
    expect(row).toEqual({ region: 'R1290', persons: 2 });
    expect(await countOn('2016-01-01')).toEqual([]);
  });

  test('is nobody whose placement was never confirmed, or was a mistake', async () => {
    await run("MATCH (placement:Placement) SET placement.status = 'HELD'");
    expect(await countOn('2027-02-20')).toEqual([]);
    await run("MATCH (placement:Placement) SET placement.status = 'MISTAKEN'");
    expect(await countOn('2027-02-20')).toEqual([]);
    await run("MATCH (placement:Placement) SET placement.status = 'ENDED', placement.to = '2027-02-21'");
    expect(await countOn('2027-02-20')).toEqual([{ region: 'R1290', persons: 2 }]);
    expect(await countOn('2027-02-21')).toEqual([]);
  });

  test('is one person once in a region, however many placements they have there', async () => {
    await run(`MATCH (placement:Placement)-[:PLACES]->(person) MATCH (placement)-[:AT]->(at)
      WITH * LIMIT 1
      CREATE (:Placement {id: 'second', status: 'CONFIRMED', from: '2026-01-01'})-[:PLACES]->(person)
      WITH at MATCH (second:Placement {id: 'second'}) CREATE (second)-[:AT]->(at)`);
    expect(await countOn('2027-02-20')).toEqual([{ region: 'R1290', persons: 2 }]);
  });
});

describe('a release', () => {
  test('is a file and an entry in the ledger that says so, neither with a number or a name in it', async () => {
    const { checksum } = await publish('2027H1');
    const [entry] = await run("MATCH (entry:LedgerEntry {action: 'BUILD_RELEASE'}) RETURN properties(entry) AS entry");
    expect(JSON.stringify(entry)).toContain(checksum);
    const text = readFileSync(join(folder, '2027H1.json'), 'utf8');
    expect(text).toContain(checksum);
    expect(text).not.toMatch(/"(count|persons|expected|Alva|Bo)"/);
    expect(readReleases(folder).map(({ period }) => period)).toEqual(['2027H1']);
  });

  test('never changes: the same period again is refused, and the file stays', async () => {
    await publish('2027H1');
    const before = readFileSync(join(folder, '2027H1.json'), 'utf8');
    await expect(publish('2027H1')).rejects.toThrow('2027H1 is released already, and a release never changes');
    await expect(publish('2026H2')).rejects.toThrow('releases are built in their order');
    expect(readFileSync(join(folder, '2027H1.json'), 'utf8')).toBe(before);
  });

  test('of what has not lain for ninety days is refused with the day from which it may be built', async () => {
    await expect(publish('2027H2')).rejects.toThrow(
      '2027H2 shows the state of 2027-07-01, and may be released from 2027-09-29 on',
    );
  });

  test('goes on from the bands of the one before', async () => {
    const first = await publish('2026H2');
    const second = await publish('2027H1');
    expect(second.previous).toEqual({ period: '2026H2', checksum: first.checksum });
  });

  test('is not built where a placement lies in no region', async () => {
    await run('MATCH (placement:Placement)-[at:AT]->() WITH at LIMIT 1 DELETE at');
    await expect(publish('2027H1')).rejects.toThrow('in no publication region');
    expect(readReleases(folder)).toEqual([]);
  });

  test('that somebody writes over at the same moment fails rather than replace the file', async () => {
    const both = await Promise.allSettled([publish('2027H1'), publish('2027H1')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(readdirSync(folder)).toEqual(['2027H1.json']);
  });
});
