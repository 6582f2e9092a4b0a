/** The thread of settle-aside.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Inventing } from './nation.ts';
import { settleNation } from './settled.ts';

const inventing: Inventing = workerData;
parentPort?.postMessage(settleNation(inventing));
