import { setMaxListeners } from 'node:events';
import { Mutex, type MutexInterface } from 'async-mutex';
import neo4j, { type Driver } from 'neo4j-driver';

/** Where a Neo4j 5 is and how to get in. */
export type Address = { readonly uri: string; readonly user: string; readonly password: string };

/** The one pool of connections. What is inside concerns this folder only (and seed and tests, which plant facts). */
export type Graph = {
  readonly driver: Driver;
  readonly address: Address;
  /** Gives up what is under way when the graph is closed, which the driver leaves without an answer for ever. */
  readonly closing: AbortController;
  /** This process's queue before the gate: who comes first is done first. */
  readonly turns: MutexInterface;
};

/** Opens nothing yet: the first question does. */
export function connect(address: Address): Graph {
  const { uri, user, password } = address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    telemetryDisabled: true,
    userAgent: 'isar',
  });
  const closing = new AbortController();
  // As many as there is under way.
  setMaxListeners(0, closing.signal);
  return { driver, address, closing, turns: new Mutex() };
}

/** Gives up what is under way, with GraphUnavailable, and closes all connections. */
export async function disconnect({ driver, closing }: Graph): Promise<void> {
  closing.abort();
  await driver.close();
}
