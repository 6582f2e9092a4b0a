import { setTimeout as wait } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { type Address, connect, disconnect } from '../connect.ts';
import type { Run } from './launch.ts';

const lookEveryMs = 3_000;

/** What the database answers to everything once it has failed to write, until it is started again: its disk was full, say. */
const hasFailed = 'Neo.DatabaseError.Transaction.TransactionStartFailed';

/** Ends a run that lives and answers nothing but that, twice in a row, so that it is started again. */
export async function endWhenFailed(run: Run, address: Address): Promise<void> {
  const over = new AbortController();
  void run.ended.finally(() => over.abort());
  const graph = connect(address);
  let failures = 0;
  while (failures < 2 && (await passes(lookEveryMs, over.signal))) {
    const code = await graph.driver.executeQuery('RETURN 1').then(() => null, codeOf);
    failures = code === hasFailed ? failures + 1 : 0;
  }
  await disconnect(graph);
  if (!over.signal.aborted) await run.stop();
}

const passes = (ms: number, signal: AbortSignal): Promise<boolean> =>
  wait(ms, true, { signal, ref: false }).catch(() => false);

const codeOf = (error: unknown): string => (error instanceof Neo4jError ? error.code : '');
