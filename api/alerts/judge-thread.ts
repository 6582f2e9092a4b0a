/** The thread of judge-aside.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { connect, disconnect } from '../graph/connect.ts';
import type { JudgingAside } from './judge-aside.ts';
import { judgeEverything } from './judge-everything.ts';

const { address, moment }: JudgingAside = workerData;
const graph = connect(address);
try {
  parentPort?.postMessage(await judgeEverything(graph, moment));
} finally {
  await disconnect(graph);
}
