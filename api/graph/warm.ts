import type { AnyQuestion } from './ask.ts';
import type { Graph } from './connect.ts';
import { toQuery } from './encode.ts';
import { questions, writings } from './queries/all.ts';
import { transact } from './transact.ts';

/** Making a plan for the first time takes up to seconds on a busy machine. */
const warmWithinMs = 60_000;

/**
 * Asks every question once, with parameters that find nothing, so that the first person does not wait for plans to be made.
 * Writings are rolled back. Where a plan is kept (replan=skip: making a new one because the graph has grown takes longer than a check
 * may take), it is made here.
 */
export async function warm(graph: Graph): Promise<void> {
  for (const question of questions) await ask(graph, question);
  for (const writing of writings) await tryOut(graph, writing);
}

async function ask(graph: Graph, { cypher, example }: AnyQuestion): Promise<void> {
  await transact(graph, { mode: 'READ', deadlineMs: warmWithinMs }, (tx) =>
    tx.run(toQuery(anew(cypher), example ?? {})),
  );
}

async function tryOut(graph: Graph, { cypher, example }: AnyQuestion): Promise<void> {
  await transact(graph, { mode: 'WRITE', deadlineMs: warmWithinMs }, async (tx) => {
    await tx.run(toQuery(anew(cypher), example ?? {}));
    throw new Done();
  }).catch((error: unknown) => {
    if (!(error instanceof Done)) throw error;
  });
}

const anew = (cypher: string): string => cypher.replace('replan=skip', 'replan=force');

/** Thrown to roll back. */
class Done extends Error {}
