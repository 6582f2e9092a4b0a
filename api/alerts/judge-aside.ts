import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { GraphUnavailable } from '../errors.ts';
import type { Address, Graph } from '../graph/connect.ts';
import type { Everything } from './judge-everything.ts';
import type { Moment } from './judge-standing.ts';

export type JudgingAside = { readonly address: Address; readonly moment: Moment };

/**
 * Judges everything in a thread and over connections of its own: of a whole country it takes seconds of processor time, in which the service could answer
 * nobody, and memory that is given back with the thread. Throws GraphUnavailable, whatever kept it from being done.
 */
export async function judgeAside({ address }: Graph, moment: Moment): Promise<Everything> {
  const judging: JudgingAside = { address, moment };
  const worker = new Worker(new URL('./judge-thread.ts', import.meta.url), { workerData: judging });
  try {
    return await once(worker, 'message').then(([everything]): Everything => everything);
  } catch (cause) {
    throw new GraphUnavailable('everything could not be judged', { cause });
  }
}
