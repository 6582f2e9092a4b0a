import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EagerResult } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { connect, disconnect } from '#api/graph/connect.ts';
import { type Embedded, startEmbedded } from '#api/graph/embedded/embedded.ts';
import { neo4jJars } from '#api/graph/embedded/jars.ts';
import { isRunning, javaOf, listeningOf } from './processes.ts';

const options = { folder: mkdtempSync(join(tmpdir(), 'isar-test-')), jars: neo4jJars(), java: 'java', brief: true };
const changes: boolean[] = [];
let server: Embedded;

const start = () => startEmbedded({ ...options, onChange: (up) => changes.push(up) });

/** Tests of `system` run in processes of their own, so the only Java child is this file's server. */
function java(): number {
  const pid = javaOf(process.pid);
  if (pid === undefined) throw new Error('no database is running');
  return pid;
}

async function run(cypher: string): Promise<number> {
  const graph = connect(server.address);
  try {
    const { records } = await graph.driver.executeQuery<EagerResult<{ n: number }>>(cypher);
    return records[0]?.get('n') ?? Number.NaN;
  } finally {
    await disconnect(graph);
  }
}

beforeAll(async () => {
  server = await start();
});

afterAll(async () => {
  await server.stop();
  rmSync(options.folder, { recursive: true, force: true });
});

test('the database listens on the loopback interface, on one port, and nowhere else', () => {
  const port = Number(new URL(server.address.uri).port).toString(16).toUpperCase().padStart(4, '0');
  const loopback = [`0100007F:${port}`, `0000000000000000FFFF00000100007F:${port}`];
  const listening = listeningOf(java());
  expect(listening).toHaveLength(1);
  expect(loopback).toContain(listening[0]);
});

test('nothing in the data folder can be read by others', () => {
  const files = readdirSync(options.folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(options.folder, name),
  );
  expect(files.length).toBeGreaterThan(20);
  const open = [options.folder, ...files].filter((file) => (statSync(file).mode & 0o077) !== 0);
  expect(open).toEqual([]);
  expect(statSync(join(options.folder, 'neo4j', 'password')).mode & 0o777).toBe(0o600);
});

test('the password is not among the arguments of the process', () => {
  expect(readFileSync(`/proc/${java()}/cmdline`, 'utf8')).not.toContain(server.address.password);
});

test('a second database on the same data is refused with a sentence that says what to do', async () => {
  await expect(start()).rejects.toThrow(/already running on the data in .*: stop it first, or .*ISAR_DATA/);
});

test('a database that was killed comes back at the same address with what was committed, and both are told', async () => {
  await run('CREATE (n:Kept) RETURN 1 AS n');
  const before = java();
  process.kill(before, 'SIGKILL');
  await vi.waitFor(() => expect(server.isUp()).toBe(false));
  await vi.waitFor(() => expect(server.isUp()).toBe(true), 60_000);
  expect(changes).toEqual([false, true]);
  expect(java()).not.toBe(before);
  expect(await run('MATCH (n:Kept) RETURN count(n) AS n')).toBe(1);
});

test('a stopped database leaves no process, and starts again with its password and its data', async () => {
  const [pid, { password }] = [java(), server.address];
  await server.stop();
  expect(isRunning(pid)).toBe(false);
  server = await start();
  expect(server.address.password).toBe(password);
  expect(await run('MATCH (n:Kept) RETURN count(n) AS n')).toBe(1);
});
