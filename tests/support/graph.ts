import { inject } from 'vitest';
import { connect, disconnect, type Graph } from '#api/graph/connect.ts';

export { emptyGraph } from './empty-graph.ts';

/** A connection to the tests' database, to be closed with closeGraph after the file's last test. */
export function openGraph(): Graph {
  return connect(inject('database'));
}

export const closeGraph: (graph: Graph) => Promise<void> = disconnect;
