import { setTimeout as wait } from 'node:timers/promises';
import type { Run } from './launch.ts';

/** Starts the database and resolves when it answers. Rejects when it can't, or the signal came first. */
export type Boot = (signal?: AbortSignal) => Promise<Run>;

/** Starts the database again when it has died: at once, and then after ever longer pauses. */
export function keepUp(
  first: Run,
  boot: Boot,
  onChange: (up: boolean) => void,
): { isUp(): boolean; stop(): Promise<void> } {
  const stopping = new AbortController();
  let run: Run | undefined = first;
  const watching = watch();
  return { isUp: () => run !== undefined, stop };

  async function watch(): Promise<void> {
    while (run !== undefined) {
      await run.ended;
      run = undefined;
      if (stopping.signal.aborted) return;
      onChange(false);
      run = await bootAgain(boot, stopping.signal);
      if (run !== undefined) onChange(true);
    }
  }

  async function stop(): Promise<void> {
    stopping.abort();
    await run?.stop();
    await watching;
  }
}

async function bootAgain(boot: Boot, signal: AbortSignal): Promise<Run | undefined> {
  for (let pauseMs = 500; !signal.aborted; pauseMs = Math.min(pauseMs * 2, 30_000)) {
    try {
      return await boot(signal);
    } catch {
      // The reason is in neo4j.log; a full disk or a lack of memory may pass.
      await wait(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }
  return undefined;
}
