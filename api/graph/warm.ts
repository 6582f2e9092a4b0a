import type { AnyQuestion } from './ask.ts';
import type { Graph } from './connect.ts';
import { toQuery } from './encode.ts';
import { questions, questionsOfEverything, writings } from './queries/all.ts';
import { transact } from './transact.ts';

/** Making a plan for the first time takes up to seconds on a busy machine. */
const warmWithinMs = 60_000;

export type Warming = {
  /** Also the plans that are kept are made anew, for the graph as it is by now. */
  readonly anew: boolean;
};

/**
 * Asks every question once, with parameters that find nothing, so that the first person does not wait for plans to be made.
 * Writings are rolled back. Where a plan is kept (replan=skip: making a new one because the graph has grown takes longer than a check
 * may take), it is made here.
 */
export async function warm(graph: Graph, { anew }: Warming = { anew: true }): Promise<void> {
  const planned = anew ? planAnew : (statement: AnyQuestion) => statement;
  for (const question of [...questions, ...questionsOfEverything]) await ask(graph, planned(question));
  for (const writing of writings) await tryOut(graph, planned(writing));
}

async function ask(graph: Graph, { cypher, example }: AnyQuestion): Promise<void> {
  await transact(graph, { mode: 'READ', deadlineMs: warmWithinMs }, (tx) => tx.run(toQuery(cypher, example ?? {})));
}

async function tryOut(graph: Graph, { cypher, example }: AnyQuestion): Promise<void> {
  await transact(graph, { mode: 'WRITE', deadlineMs: warmWithinMs }, async (tx) => {
    await tx.run(toQuery(cypher, example ?? {}));
    throw new Done();
  }).catch((error: unknown) => {
    if (!(error instanceof Done)) throw error;
  });
}

const planAnew = (statement: AnyQuestion): AnyQuestion => ({
  ...statement,
  cypher: `CYPHER replan=force ${statement.cypher.replace('CYPHER replan=skip', '')}`,
});

/** Thrown to roll back. */
class Done extends Error {}
