import type { Address } from '../connect.ts';
import { answersBolt } from './answers-bolt.ts';
import { explainFailure } from './explain-failure.ts';
import { type Launching, launch, type Run } from './launch.ts';

/**
 * Starts the database's process and waits until it answers over Bolt; where it never does, no process is left.
 * @throws CannotStart saying why, or the signal's reason
 */
export async function boot(launching: Launching, address: Address, signal?: AbortSignal): Promise<Run> {
  signal?.throwIfAborted();
  const run = launch(launching);
  const over = new AbortController();
  const ended = run.ended.finally(() => over.abort());
  const patience = AbortSignal.any([over.signal, AbortSignal.timeout(BOOT_WITHIN_MS), ...(signal ? [signal] : [])]);
  if (await answersBolt(address, patience)) return run;
  await run.stop();
  signal?.throwIfAborted();
  throw explainFailure(launching.home, await ended);
}

const BOOT_WITHIN_MS = 120_000;
