import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Inventing } from './nation.ts';
import type { Settled } from './settled.ts';

export type Settling = { readonly done: Promise<Settled>; stop(): Promise<unknown> };

/**
 * Settles a nation in a thread of its own, from its seed number, while all else of it is planted: judging takes as long as the database takes to write.
 * Rejects `done` with what went wrong there.
 */
export function settleAside(inventing: Inventing): Settling {
  const worker = new Worker(new URL('./settle-worker.ts', import.meta.url), { workerData: inventing });
  const done = once(worker, 'message').then(([settled]): Settled => settled);
  // Whoever waits for it hears of a failure; nobody may be waiting yet.
  done.catch(() => undefined);
  return { done, stop: () => worker.terminate() };
}
