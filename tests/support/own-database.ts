import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Address, connect, disconnect } from '#api/graph/connect.ts';
import { startEmbedded } from '#api/graph/embedded/embedded.ts';
import { neo4jJars } from '#api/graph/embedded/jars.ts';
import { migrate } from '#api/graph/migrate.ts';
import { warm } from '#api/graph/warm.ts';
import { plantStory } from '#seed/plant.ts';
import { plantGeodata } from '#seed/plant-geodata.ts';
import { demonstration } from '#seed/stories/demonstration.ts';
import { emptyGraph } from './empty-graph.ts';

/** A database server on a port and data of its own, kept up as in the service; stopping it takes all of it away. */
export type OwnDatabase = {
  readonly address: Address;
  /** Its data, with Neo4j's home in it. */
  readonly folder: string;
  stop(): Promise<void>;
};

export async function startOwnDatabase(): Promise<OwnDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'isar-test-'));
  const server = await startEmbedded({ folder, jars: neo4jJars(), java: 'java', brief: true });
  await prepare(server.address);
  return {
    ...{ address: server.address, folder },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What every test may rely on: the constraints and the geodata. */
async function prepare(address: Address): Promise<void> {
  const graph = connect(address);
  await migrate(graph, new URL('../../graph-schema/migrations/', import.meta.url));
  await plantGeodata(graph);
  await disconnect(graph);
}

/**
 * Makes all plans: once for a server that many files use, because that takes longer than most tests. A plan of a statement that names what the graph has
 * never held is not kept, so the demonstration is there once.
 */
export async function makePlans({ address }: OwnDatabase): Promise<void> {
  const graph = connect(address);
  await plantStory(graph, demonstration, { day: '2027-02-20', referenceKey: new Uint8Array(32).fill(7) });
  await warm(graph, { anew: false });
  await emptyGraph(graph);
  await disconnect(graph);
}
