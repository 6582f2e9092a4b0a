import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { underGate } from '#api/graph/change.ts';
import { type Address, connect, disconnect, type Graph } from '#api/graph/connect.ts';
import { databasePassword } from '#api/graph/embedded/password.ts';
import { doAs } from '#support/audience.ts';
import { type Client, doorOf } from '#support/service.ts';
import { isRunning, javaOf, listeningOf } from '../start/processes.ts';
import { type ServiceProcess, startService } from '../start/service-process.ts';

/** A start plants a whole graph: seconds on an idle machine, minutes on one that others keep busy. */
const START_WITHIN_MS = 400_000;

const folder = mkdtempSync(join(tmpdir(), 'isar-test-'));
let service: ServiceProcess;
let address: string;

const start = () => startService({ ISAR_DATA: folder, ISAR_PORT: '0' });
const isReady = async () => (await fetch(`${address}/api/health/ready`)).status === 200;

/** The database's process of a running service. */
function java(of: ServiceProcess): number {
  const pid = javaOf(of.pid);
  if (pid === undefined) throw new Error('no database is running');
  return pid;
}

/** Where a running database is reached. */
function addressOf(database: number): Address {
  const bolt = listeningOf(database)
    .map((local) => Number.parseInt(local.split(':').at(-1) ?? '', 16))
    .at(0);
  return { uri: `bolt://127.0.0.1:${bolt}`, user: 'neo4j', password: databasePassword(join(folder, 'neo4j')) };
}

async function signIn(name: string): Promise<Client> {
  const door = doorOf(address);
  const choices = signIns.parse(await (await door.stranger.fetch('/api/sign-ins')).json());
  return door.signIn(choices.find((one) => one.name === name)?.id ?? '');
}
const signIns = z.array(z.object({ id: z.string(), name: z.string() }));

/** Changes that the database lets wait while another one has the gate. */
async function waitingAtGate({ driver }: Graph): Promise<number> {
  const { records } = await driver.executeQuery(
    "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS waiting",
  );
  return records[0]?.get('waiting');
}

beforeAll(async () => {
  service = start();
  address = await service.hear(/Isär is running: (\S+)/);
}, START_WITHIN_MS);

afterAll(async () => {
  if (isRunning(service.pid)) service.interrupt('SIGKILL');
  await service.ended;
  rmSync(folder, { recursive: true, force: true });
});

test(
  'a start ends by saying where to look and as whom one can sign in',
  async () => {
    await service.hear(/Ctrl-C stops it/);
    expect(service.said()).toMatch(
      /Sign in there as one of these invented people:\n(?: {2}.*\n)* {2}\S.*: COORDINATOR/,
    );
    await service.hear(/isar: ready/);
    expect(await isReady()).toBe(true);
  },
  START_WITHIN_MS,
);

test('the service listens on the loopback interface only', () => {
  const listening = listeningOf(service.pid);
  expect(listening).toHaveLength(1);
  expect(listening[0]).toMatch(/^0100007F:/);
});

test('a second start on the same data is refused, and the first goes on', async () => {
  const second = start();
  expect(await second.ended).toBe(1);
  expect(second.said()).toMatch(/already running on the data in .*ISAR_DATA/);
  expect(await isReady()).toBe(true);
});

test(
  'a database that is killed makes the service unready until it has been started again',
  async () => {
    process.kill(java(service), 'SIGKILL');
    await vi.waitFor(async () => expect(await isReady()).toBe(false), 60_000);
    await vi.waitFor(async () => expect(await isReady()).toBe(true), { timeout: START_WITHIN_MS, interval: 500 });
  },
  2 * START_WITHIN_MS,
);

test('SIGTERM lets what was asked be done and answered, then stops the service and its database cleanly', async () => {
  const database = java(service);
  const ingrid = await signIn('Ingrid Exempel');
  const graph = connect(addressOf(database));
  const [entered, left] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const holdGate = async () => {
    entered.resolve();
    await left.promise;
  };
  const asking = { audience: 'coordinator', mutation: 'openCase', show: '... on ExitCase { id }' } as const;
  const participant = { reference: 'DEMO-NY-901', pseudonym: 'Vide', consentFrom: '2026-01-01' };
  const open = (caseNumber: string) => doAs(ingrid, asking, { caseNumber, participant, household: [] });
  await open('KST-900');
  const holding = underGate(graph, holdGate, 100_000);
  await entered.promise;
  const opening = open('KST-901');
  await vi.waitFor(async () => expect(await waitingAtGate(graph)).toBeGreaterThan(0), 60_000);
  service.interrupt('SIGTERM');
  await service.hear(/isar: stopping/);
  // Others may have the gate for some seconds yet: what was asked is not cut off meanwhile.
  await pause(3_500);
  left.resolve();
  await holding;
  expect(await opening).toMatchObject({ __typename: 'ExitCase' });
  await disconnect(graph);
  expect(await service.ended).toBe(0);
  expect(isRunning(database)).toBe(false);
});

test(
  'Ctrl-C while the database boots leaves no process, and the next start on the same data succeeds',
  async () => {
    const interrupted = start();
    const database = await vi.waitFor(() => java(interrupted), START_WITHIN_MS);
    interrupted.interrupt('SIGINT');
    expect(await interrupted.ended).toBe(130);
    expect(isRunning(database)).toBe(false);
    service = start();
    await service.hear(/Isär is running/);
  },
  START_WITHIN_MS,
);

test('a service that is killed takes its database with it', async () => {
  const database = java(service);
  service.interrupt('SIGKILL');
  await service.ended;
  await vi.waitFor(() => expect(isRunning(database)).toBe(false), 100_000);
});
