import { inject } from 'vitest';
import { type Address, connect, disconnect, type Graph } from '#api/graph/connect.ts';

export { emptyGraph } from './empty-graph.ts';

/** That of the worker in which the file runs: nobody else has it meanwhile. */
export function ownDatabase(): Address {
  const address = inject('databases')[Number(process.env['VITEST_POOL_ID']) - 1];
  if (address === undefined) throw new Error('no database was started for this worker');
  return address;
}

/** A connection to the tests' database, to be closed with closeGraph after the file's last test. */
export function openGraph(): Graph {
  return connect(ownDatabase());
}

export const closeGraph: (graph: Graph) => Promise<void> = disconnect;
