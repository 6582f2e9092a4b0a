import neo4j, { type Driver } from 'neo4j-driver';

/** Where a Neo4j 5 is and how to get in. */
export type Address = { readonly uri: string; readonly user: string; readonly password: string };

/** The one pool of connections. What is inside concerns this folder only (and seed and tests, which plant facts). */
export type Graph = { readonly driver: Driver };

/** Opens nothing yet: the first question does. */
export function connect({ uri, user, password }: Address): Graph {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    telemetryDisabled: true,
    userAgent: 'isar',
  });
  return { driver };
}

/** Waits for what is under way, then closes all connections. */
export async function disconnect(graph: Graph): Promise<void> {
  await graph.driver.close();
}
