import { fork } from 'node:child_process';
import { GraphUnavailable } from '../errors.ts';
import type { Address, Graph } from '../graph/connect.ts';
import { saidBy } from '../said-by.ts';
import type { Everything } from './judge-everything.ts';
import type { Moment } from './judge-standing.ts';

export type JudgingAside = { readonly address: Address; readonly moment: Moment };

/**
 * Judges everything in a process and over connections of its own: of a whole country it takes seconds of processor time, in which the service could answer
 * nobody, and hundreds of megabytes that a thread keeps for long. Nothing is told but through the channel between the two, and closing the graph ends it.
 * Throws GraphUnavailable, whatever kept it from being done.
 */
export async function judgeAside({ address, closing }: Graph, moment: Moment): Promise<Everything> {
  const child = fork(new URL('./judge-process.ts', import.meta.url), {
    env: {},
    serialization: 'advanced',
    signal: closing.signal,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // What goes wrong once it has said what it found, as when the graph is closed while it leaves, is no matter any more.
  child.on('error', () => undefined);
  try {
    const judging: JudgingAside = { address, moment };
    child.send(judging);
    return (await saidBy(child)) as Everything;
  } catch (cause) {
    throw new GraphUnavailable('everything could not be judged', { cause });
  } finally {
    child.kill();
  }
}
