import { join } from 'node:path';
import type { Address } from '../connect.ts';
import { boot } from './boot.ts';
import { endWhenFailed } from './end-when-failed.ts';
import { freePort } from './free-port.ts';
import { holdFolder } from './hold-folder.ts';
import { keepUp } from './keep-up.ts';
import { databasePassword } from './password.ts';
import { usualHeapMb, writeSettings } from './settings.ts';

export type EmbeddedOptions = {
  /** The data folder; made if missing, held by this process while the database runs. */
  readonly folder: string;
  /** The folder with Neo4j's jars. */
  readonly jars: string;
  readonly java: string;
  /** Starts in half the time and stays slower: for tests and demonstrations. */
  readonly brief?: boolean;
  /** More than the usual memory, for a graph larger than the country's. */
  readonly heapMb?: number;
  /** Abandons a start that is under way; its process is ended first. */
  readonly signal?: AbortSignal;
  /** Told when the database is gone, and when it answers again. */
  readonly onChange?: (up: boolean) => void;
};

/** A Neo4j of one's own, as a child process on the loopback interface. */
export type Embedded = { readonly address: Address; isUp(): boolean; stop(): Promise<void> };

/**
 * Starts Neo4j on the data in a folder, resolves when it answers over Bolt, and from then on starts it again whenever it dies, or has failed for good.
 * @throws CannotStart with a sentence for the person at the keyboard
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const held = holdFolder(options.folder);
  try {
    const home = join(held.path, 'neo4j');
    const port = await freePort();
    const address = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: databasePassword(home) };
    const { brief = false, heapMb = usualHeapMb } = options;
    writeSettings(home, { port, heapMb, brief });
    const launching = { java: options.java, jars: options.jars, home, heapMb, brief };
    const start = async (signal?: AbortSignal) => {
      const run = await boot(launching, address, signal);
      void endWhenFailed(run, address);
      return run;
    };
    const keeper = keepUp(await start(options.signal), start, options.onChange ?? (() => undefined));
    return { address, isUp: keeper.isUp, stop: () => keeper.stop().finally(() => held.release()) };
  } catch (error) {
    held.release();
    throw error;
  }
}
