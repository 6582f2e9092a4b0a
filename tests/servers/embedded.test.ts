import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EagerResult } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { connect, disconnect } from '#api/graph/connect.ts';
import { type Embedded, startEmbedded } from '#api/graph/embedded/embedded.ts';
import { neo4jJars } from '#api/graph/embedded/jars.ts';
import { requireWritable } from '#api/graph/require-writable.ts';
import { isRunning, javaOf, listeningOf } from '../start/processes.ts';

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

/** How long a machine that others keep busy may take to notice that a process is gone, and to boot another one. */
const patiently = { timeout: 200_000, interval: 50 };
const withinMs = 600_000;

/** What was told since, however soon it was: that the database is gone, and that it is back. */
const untilBackSince = (told: number) =>
  vi.waitFor(() => expect([changes.slice(told), server.isUp()]).toEqual([[false, true], true]), patiently);

const refusal = (error: unknown): string => (error instanceof Error ? error.name : '');

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

test('the database listens on the loopback interface, on one port that the system hands out to nobody else, and nowhere else', () => {
  const given = Number(new URL(server.address.uri).port);
  const firstHandedOut = Number(readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8').split(/\s/)[0]);
  expect(given).toBeLessThan(firstHandedOut);
  const port = given.toString(16).toUpperCase().padStart(4, '0');
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

test(
  'a database that was killed comes back at the same address with what was committed, and both are told',
  async () => {
    await run('CREATE (n:Kept) RETURN 1 AS n');
    const before = java();
    expect([server.isUp(), changes]).toEqual([true, []]);
    process.kill(before, 'SIGKILL');
    await vi.waitFor(() => expect([server.isUp(), changes]).toEqual([false, [false]]), patiently);
    await untilBackSince(0);
    expect(java()).not.toBe(before);
    expect(await run('MATCH (n:Kept) RETURN count(n) AS n')).toBe(1);
  },
  withinMs,
);

test(
  'a database whose disk is full refuses changes, is started again by itself, and has what was committed; set to read only, it refuses changes until it no longer is',
  async () => {
    const graph = connect(server.address);
    const isWritable = () => requireWritable(graph).then(() => true, refusal);
    const settings = join(options.folder, 'neo4j', 'conf', 'neo4j.conf');
    const ours = readFileSync(settings, 'utf8');
    await run("CREATE (:Gate {id: 'gate'}) CREATE (:MigrationLock {id: 'lock'}) RETURN 1 AS n");
    expect(await isWritable()).toBe(true);

    // As it is started again by itself, it finds that it may only read.
    writeFileSync(settings, `${ours}server.databases.default_to_read_only=true\n`);
    let told = changes.length;
    // No file of the database may grow any more: the limit is the process's, and gone with it.
    const full = spawnSync('prlimit', ['--fsize=4096', '--pid', String(java())]);
    expect(full.stderr.toString()).toBe('');
    await expect(run('UNWIND range(1, 500) AS i CREATE (n:Lost {i: i}) RETURN count(n) AS n')).rejects.toThrow();
    expect(await isWritable()).toBe('GraphUnavailable');
    await untilBackSince(told);
    expect(await run('MATCH (n:Kept|Lost) RETURN count(n) AS n')).toBe(1);

    expect(await isWritable()).toBe('GraphUnavailable');
    writeFileSync(settings, ours);
    told = changes.length;
    process.kill(java(), 'SIGKILL');
    await untilBackSince(told);
    await vi.waitFor(async () => expect(await isWritable()).toBe(true), patiently);
    await disconnect(graph);
  },
  withinMs,
);

test(
  'a stopped database leaves no process, and starts again with its password and its data',
  async () => {
    const [pid, { password }] = [java(), server.address];
    await server.stop();
    expect(isRunning(pid)).toBe(false);
    server = await start();
    expect(server.address.password).toBe(password);
    expect(await run('MATCH (n:Kept) RETURN count(n) AS n')).toBe(1);
  },
  withinMs,
);
