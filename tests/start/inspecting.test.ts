import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemClock, today } from '#api/clock.ts';
import { plantDemonstration } from '#seed/main.ts';
import { closeGraph, emptyGraph, openGraph, ownDatabase } from '#support/graph.ts';
import { startProcess } from './service-process.ts';

const graph = openGraph();
beforeAll(async () => {
  await emptyGraph(graph);
  await plantDemonstration(graph, { day: today(systemClock), referenceKey: new Uint8Array(32).fill(7) });
  // The tests' server keeps the plans that it made for a graph of a few: at the keyboard a server has just been started.
  await graph.driver.executeQuery('CALL db.clearQueryCaches()');
}, 180_000);
afterAll(async () => {
  await emptyGraph(graph);
  await closeGraph(graph);
});

/** Runs a verb as one does at the keyboard, on the tests' own server; its exit code, and what it said. */
async function run(verb: 'verify' | 'sweep') {
  const { uri, user, password } = ownDatabase();
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const process = startProcess(['api/main.ts', verb], environment);
  return { code: await process.ended, said: process.said() };
}

test('a planted demonstration is in order: its alerts are borne out, and each placement and fact has its entry', async () => {
  expect(await run('sweep')).toEqual({
    code: 0,
    said: expect.stringMatching(
      /Judged \d+ standing placements against \d+ open alerts: \d+ differed, 0 of them not borne out/,
    ),
  });
  expect(await run('verify')).toEqual({
    code: 0,
    said: expect.stringMatching(
      /Checked \d+ ledger entries, \d{4,} placements, consultations and facts.*\nAll of it agrees\./,
    ),
  });
}, 120_000);

test('an entry that is gone from the ledger is a breach, which is named, and a failure to whoever runs it', async () => {
  await graph.driver.executeQuery('MATCH (entry:LedgerEntry {seq: 1}) DETACH DELETE entry');
  expect(await run('verify')).toEqual({
    code: 1,
    said: expect.stringMatching(/Breaches: \d+\. The first: entry 1 is missing from the ledger\./),
  });
}, 120_000);
