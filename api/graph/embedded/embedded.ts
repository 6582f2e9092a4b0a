import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Address } from '../connect.ts';
import { answersBolt } from './answers-bolt.ts';
import { explainFailure } from './explain-failure.ts';
import { freePort } from './free-port.ts';
import { holdFolder } from './hold-folder.ts';
import { launch, type Run } from './launch.ts';
import { databasePassword } from './password.ts';
import { type Memory, writeSettings } from './settings.ts';

export type EmbeddedOptions = {
  /** The data folder; made if missing, held by this process while the database runs. */
  readonly folder: string;
  /** The folder with Neo4j's jars. */
  readonly jars: string;
  readonly java: string;
  readonly memory?: Memory;
  /** Abandons a start that is under way; its process is ended first. */
  readonly signal?: AbortSignal;
  /** Told when the database is gone, and when it answers again. */
  readonly onChange?: (up: boolean) => void;
};

/** A Neo4j of one's own, as a child process on the loopback interface. */
export type Embedded = { readonly address: Address; isUp(): boolean; stop(): Promise<void> };

/**
 * Starts Neo4j on the data in a folder, resolves when it answers over Bolt, and from then on starts it again whenever it dies.
 * @throws CannotStart with a sentence for the person at the keyboard
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const held = holdFolder(options.folder);
  try {
    const home = join(held.path, 'neo4j');
    const port = await freePort();
    const address = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: databasePassword(home) };
    const memory = options.memory ?? { heapMb: 512, pageCacheMb: 128 };
    writeSettings(home, port, memory);
    const boot = (signal?: AbortSignal) =>
      bootOnce(() => launch({ java: options.java, jars: options.jars, home, heapMb: memory.heapMb }), {
        home,
        address,
        signal,
      });
    const keeper = keepUp(await boot(options.signal), boot, options.onChange ?? (() => undefined));
    return { address, isUp: keeper.isUp, stop: () => keeper.stop().finally(() => held.release()) };
  } catch (error) {
    held.release();
    throw error;
  }
}

type Boot = (signal?: AbortSignal) => Promise<Run>;

async function bootOnce(
  start: () => Run,
  { home, address, signal }: { home: string; address: Address; signal: AbortSignal | undefined },
): Promise<Run> {
  signal?.throwIfAborted();
  const run = start();
  const over = new AbortController();
  const ended = run.ended.then((said) => {
    over.abort();
    return said;
  });
  const patience = AbortSignal.any([over.signal, AbortSignal.timeout(BOOT_WITHIN_MS), ...(signal ? [signal] : [])]);
  if (await answersBolt(address, patience)) return run;
  const died = over.signal.aborted;
  await run.kill();
  signal?.throwIfAborted();
  throw explainFailure(home, died ? await ended : '');
}

const BOOT_WITHIN_MS = 120_000;

/** Starts the database again when it has died: at once, and then after ever longer pauses. */
function keepUp(first: Run, boot: Boot, onChange: (up: boolean) => void): { isUp(): boolean; stop(): Promise<void> } {
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
