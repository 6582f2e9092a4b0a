import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Address } from '../connect.ts';

/** Waits until a Neo4j answers at the address, to this user with this password. False when the signal comes first. */
export async function answersBolt(address: Address, signal: AbortSignal): Promise<boolean> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    connectionTimeout: 2_000,
    telemetryDisabled: true,
  });
  try {
    while (!signal.aborted) {
      if (await answers(() => driver.verifyConnectivity())) return true;
      await wait(PAUSE_MS, undefined, { signal }).catch(() => undefined);
    }
    return false;
  } finally {
    await driver.close();
  }
}

const PAUSE_MS = 100;

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  return await ask().then(
    () => true,
    () => false,
  );
}
