import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ownDatabase } from '#support/graph.ts';
import { startService } from './service-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'isar-test-'));
const taken = createServer();
let takenPort: string;

beforeAll(async () => {
  await once(taken.listen(0, '127.0.0.1'), 'listening');
  takenPort = String((taken.address() as AddressInfo).port);
});

afterAll(() => {
  taken.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the service where it can't, and tells what it said. */
async function refusal(environment: Readonly<Record<string, string>>): Promise<string> {
  const service = startService({ ISAR_DATA: folder, ISAR_PORT: '0', ...environment });
  expect(await service.ended).toBe(1);
  expect(service.said()).not.toMatch(/^\s+at /m);
  return service.said();
}

test('a port in use is refused before the database starts, and the sentence says how to choose another', async () => {
  const said = await refusal({ ISAR_PORT: takenPort });
  expect(said).toMatch(new RegExp(`Port ${takenPort} is in use.*ISAR_PORT`));
  expect(said).not.toContain('starting the database');
});

test('a disk with too little room is refused before the database starts, and the sentence says how to use another', async () => {
  expect(await refusal({ ISAR_LEAST_ROOM_MB: '999999999' })).toMatch(/MB left and 999999999 MB are needed.*ISAR_DATA/);
});

test('a NEO4J_URI where nothing answers is refused with its address', async () => {
  // A port that is never handed out.
  const uri = 'bolt://127.0.0.1:1';
  expect(await refusal({ NEO4J_URI: uri, NEO4J_PASSWORD: 'any' })).toContain(`No Neo4j answers at ${uri}`);
});

test('a wrong NEO4J_PASSWORD is refused, and not repeated', async () => {
  const said = await refusal({ NEO4J_URI: ownDatabase().uri, NEO4J_PASSWORD: 'a-wrong-password' });
  expect(said).toMatch(/does not let in neo4j with this password.*NEO4J_PASSWORD/);
  expect(said).not.toContain('a-wrong-password');
});

test.each([
  ['ISAR_PORT', { ISAR_PORT: 'secret' }],
  ['ISAR_MODE', { ISAR_MODE: 'secret' }],
  ['ISAR_POLICY', { ISAR_POLICY: 'secret' }],
  ['ISAR_SESSION_KEY', { ISAR_SESSION_KEY: 'secret' }],
  ['NEO4J_URI', { NEO4J_URI: 'bolt://neo4j:secret@127.0.0.1', NEO4J_PASSWORD: 'secret' }],
  ['NEO4J_PASSWORD', { NEO4J_URI: 'bolt://127.0.0.1:1' }],
])(
  '%s with a value that it can not have is refused by its name, and the value is not repeated',
  async (name, environment) => {
    const said = await refusal(environment);
    expect(said).toContain(name);
    expect(said).not.toContain('secret');
  },
);
