import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Address, connect, disconnect } from '#api/graph/connect.ts';
import { type Embedded, startEmbedded } from '#api/graph/embedded/embedded.ts';
import { neo4jJars } from '#api/graph/embedded/jars.ts';
import { migrate } from '#api/graph/migrate.ts';
import { warm } from '#api/graph/warm.ts';
import { plantStory } from '#seed/plant.ts';
import { plantGeodata } from '#seed/plant-geodata.ts';
import { demonstration } from '#seed/stories/demonstration.ts';
import { emptyGraph } from './empty-graph.ts';

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
  server = await startEmbedded({ folder, jars: neo4jJars(), java: 'java', brief: true });
  await prepare(server.address);
  project.provide('database', server.address);
}

export async function teardown(): Promise<void> {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/**
 * What every test may rely on: the constraints, the geodata, and plans that are made already. A plan of a statement that names what the graph has
 * never held is not kept, so the demonstration has been there once.
 */
async function prepare(address: Address): Promise<void> {
  const graph = connect(address);
  await migrate(graph, new URL('../../graph-schema/migrations/', import.meta.url));
  await plantGeodata(graph);
  await plantStory(graph, demonstration, { day: '2027-02-20', referenceKey: new Uint8Array(32).fill(7) });
  await warm(graph);
  await emptyGraph(graph);
  await disconnect(graph);
}
