import { setTimeout as pause } from 'node:timers/promises';
import { GraphUnavailable } from '../errors.ts';
import { readRows } from './ask.ts';
import type { Graph } from './connect.ts';
import { toQuery } from './encode.ts';
import { tryWriting } from './queries/try-writing.ts';
import { transact } from './transact.ts';

/** Whoever waits longer than this for the graph has no use for it. */
const withinMs = 3_000;

/** Makes sure that the graph is one of ours, answers soon and takes changes: one is made, and rolled back. Throws GraphUnavailable. */
export async function requireWritable(graph: Graph): Promise<void> {
  const over = new AbortController();
  const late = pause(withinMs, undefined, { signal: over.signal }).then(() => {
    throw new GraphUnavailable('the graph is too slow');
  });
  late.catch(() => undefined);
  try {
    await Promise.race([write(graph), late]);
  } finally {
    over.abort();
  }
}

async function write(graph: Graph): Promise<void> {
  await transact(graph, { mode: 'WRITE', deadlineMs: withinMs }, async (tx) => {
    const [gate] = readRows(tryWriting, await tx.run(toQuery(tryWriting.cypher, {})));
    if (gate === undefined) throw new GraphUnavailable('the graph has no gate');
    throw new Written();
  }).catch((error: unknown) => {
    if (!(error instanceof Written)) throw error;
  });
}

/** Thrown to roll back. */
class Written extends Error {}
