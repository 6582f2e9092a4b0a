import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Java's heap for the database: enough for the whole nation's placements many times over, little enough for a laptop. */
export const usualHeapMb = 512;
const pageCacheMb = 128;

export type Serving = {
  readonly port: number;
  readonly heapMb: number;
  /** For a graph that stays as small as it is: see startEmbedded. */
  readonly brief: boolean;
};

/** Writes neo4j.conf anew at every start, so that what is running is what this file says. */
export function writeSettings(home: string, serving: Serving): void {
  const folder = join(home, 'conf');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lines = Object.entries(settings(serving)).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(join(folder, 'neo4j.conf'), lines.join(''), { mode: 0o600 });
}

function settings({ port, heapMb, brief }: Serving): Record<string, string> {
  return {
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.heap.initial_size': `${heapMb}m`,
    'server.memory.heap.max_size': `${heapMb}m`,
    'server.memory.pagecache.size': `${pageCacheMb}m`,
    // Both wait for ever by default: a check must become "could not be checked" instead (TRAPS).
    'db.lock.acquisition.timeout': '5s',
    'db.transaction.timeout': '60s',
    // Logs are set aside on the disk beforehand, 256 MB at a time by default.
    'db.tx_log.rotation.size': '64m',
    // A new plan in the middle of an answer takes seconds: they are made while warming instead. Not where the graph may grow tenfold in a
    // day: a plan for a small one can need more memory than there is.
    ...(brief && { 'dbms.cypher.min_replan_interval': '1d' }),
    'dbms.usage_report.enabled': 'false',
    'db.logs.query.enabled': 'OFF',
    // Without it every stop waits 10 s for connections that are closed already.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  };
}
