import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Address } from '#api/graph/connect.ts';
import { type Embedded, startEmbedded } from '#api/graph/embedded/embedded.ts';
import { neo4jJars } from '#api/graph/embedded/jars.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    database: Address;
  }
}

let folder: string;
let server: Embedded;

/** One database server for all tests of the project `system`, on a port and data of its own that are gone afterwards. */
export async function setup(project: TestProject): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'isar-test-'));
  server = await startEmbedded({ folder, jars: neo4jJars(), java: 'java' });
  project.provide('database', server.address);
}

export async function teardown(): Promise<void> {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
