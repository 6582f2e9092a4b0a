import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '#api/graph/migrate.ts';
import { readMigrations } from '#api/graph/read-migrations.ts';
import { closeGraph, openGraph } from '#support/graph.ts';

const graph = openGraph();
const other = openGraph();
const real = new URL('../../graph-schema/migrations/', import.meta.url);
let folder: string;

const first = () => join(folder, readdirSync(folder).toSorted()[0] ?? '');
const asUrl = () => pathToFileURL(folder);
const nextName = () => `${String(readdirSync(folder).length + 1).padStart(4, '0')}-probe`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isar-migrations-'));
  cpSync(real, folder, { recursive: true });
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await graph.driver.executeQuery("MATCH (n:Migration|Probe) WHERE n.id ENDS WITH 'probe' DELETE n");
});
afterAll(() => Promise.all([closeGraph(graph), closeGraph(other)]));

/** On what a graph of before it holds. */
async function applyAgain(number: string): Promise<void> {
  const [migration] = (await readMigrations(real)).filter(({ name }) => name.startsWith(number));
  for (const statement of migration?.statements ?? []) await graph.driver.executeQuery(statement);
}

describe('migrating', () => {
  test('a second time does nothing', async () => {
    expect(await migrate(graph, asUrl())).toEqual([]);
  });

  test('is done once when two processes begin at the same moment: one waits', async () => {
    const name = nextName();
    const counting =
      "// A comment; with a semicolon.\nMERGE (n:Probe {id: 'probe'})\nSET n.count = coalesce(n.count, 0) + 1;\n";
    writeFileSync(join(folder, `${name}.cypher`), `${counting}${counting}`);
    const applied = await Promise.all([migrate(graph, asUrl()), migrate(other, asUrl())]);
    expect(applied.toSorted()).toEqual([[], [name]]);
    const { records } = await graph.driver.executeQuery('MATCH (n:Probe) RETURN n.count AS count');
    expect(records.map((record) => record.get('count'))).toEqual([2]);
  });

  test('takes a file whose lines end as on Windows for the same', async () => {
    writeFileSync(first(), readFileSync(first(), 'utf8').replaceAll('\n', '\r\n'));
    expect(await migrate(graph, asUrl())).toEqual([]);
  });

  test('is refused when an applied file has been edited', async () => {
    writeFileSync(first(), `${readFileSync(first(), 'utf8')}\n// One more line.\n`);
    await expect(migrate(graph, asUrl())).rejects.toThrow(/^migration 0001-.* has been edited since it was applied/);
  });

  test('is refused when the graph is ahead of the program', async () => {
    const name = nextName();
    writeFileSync(join(folder, `${name}.cypher`), "MERGE (n:Probe {id: 'probe'});");
    await migrate(graph, asUrl());
    await expect(migrate(graph, real)).rejects.toThrow(
      `the graph carries migration ${name}, which this program does not know`,
    );
  });

  test('is refused when the numbers do not follow on', async () => {
    writeFileSync(join(folder, '9999-probe.cypher'), 'RETURN 1;');
    await expect(migrate(graph, asUrl())).rejects.toMatchObject({ name: 'MigrationDrift' });
  });

  test('that fails in the middle is not taken for done, and can be mended', async () => {
    const name = nextName();
    const path = join(folder, `${name}.cypher`);
    writeFileSync(path, "MERGE (n:Probe {id: 'probe'});\nNONSENSE;\n");
    await expect(migrate(graph, asUrl())).rejects.toMatchObject({ name: 'GraphUnavailable' });
    writeFileSync(path, "MERGE (n:Probe {id: 'probe'});\n");
    expect(await migrate(graph, asUrl())).toEqual([name]);
  });

  test('leaves a placement the number of the alert that its municipality was shown first', async () => {
    const { driver } = graph;
    await driver.executeQuery(
      `CREATE (stay:Placement {id: 'stay-probe'})
       CREATE (:Alert {id: 'second-probe', key: 'second-probe', kind: 'STANDING_PLACEMENT', number: 'second-probe'})-[:RESTS_ON {id: '2', since: '2027-01-02'}]->(stay)
       CREATE (:Alert {id: 'first-probe', key: 'first-probe', kind: 'STANDING_PLACEMENT', number: 'first-probe'})-[:RESTED_ON {id: '1', first: '2027-01-01', since: '2027-01-03'}]->(stay)
       CREATE (:Alert {id: 'stop-probe', key: 'stop-probe', kind: 'PLACEMENT_STOP', number: 'stop-probe'})-[:RESTS_ON {id: '0', since: '2026-01-01'}]->(stay)`,
    );
    await applyAgain('0011-');
    const { records } = await driver.executeQuery(
      "MATCH (stay:Placement {id: 'stay-probe'}) RETURN stay.alertNumber AS number",
    );
    await driver.executeQuery("MATCH (n) WHERE n.id ENDS WITH '-probe' AND NOT n:Migration DETACH DELETE n");
    expect(records.map((record) => record.get('number'))).toEqual(['first-probe']);
  });

  test('keeps the history of stays after placements apart from that of the police’s facts', async () => {
    const { driver } = graph;
    await driver.executeQuery(
      `CREATE (person:Probe {id: 'person-probe'}), (town:Probe {id: 'town-probe'})
       CREATE (person)-[:STAYS_AT {fact: 'after', kind: 'UNCONFIRMED', live: false}]->(town)
       CREATE (person)-[:STAYS_AT {fact: 'after', kind: 'REMAINS', live: true}]->(town)
       CREATE (person)-[:STAYS_AT {fact: 'home', kind: 'RESIDENCE', live: true}]->(town)
       FOREACH (row IN [['after', '1'], ['after', '2'], ['home', '3']] |
         CREATE (:FactChange {id: row[1] + '-probe', fact: row[0], kind: 'RECORDED'}))`,
    );
    await applyAgain('0010-');
    const { records } = await driver.executeQuery(
      "MATCH (change:FactChange|StayChange) WHERE change.id ENDS WITH '-probe' RETURN change.id AS id, labels(change) AS labels ORDER BY id",
    );
    await driver.executeQuery("MATCH (n) WHERE n.id ENDS WITH '-probe' AND NOT n:Migration DETACH DELETE n");
    expect(records.map((record) => record.toObject())).toEqual([
      { id: '1-probe', labels: ['StayChange'] },
      { id: '2-probe', labels: ['StayChange'] },
      { id: '3-probe', labels: ['FactChange'] },
    ]);
  });
});
