import type { AnyQuestion } from './ask.ts';
import type { Graph } from './connect.ts';
import { toQuery } from './encode.ts';
import { nameTokens } from './name-tokens.ts';
import { questions, questionsOfChanges, questionsOfEverything, writings } from './queries/all.ts';
import { enterInLedger } from './queries/enter-in-ledger.ts';
import { transact } from './transact.ts';

/** Making a plan for the first time takes up to seconds on a busy machine. */
const warmWithinMs = 60_000;

type Asked = Pick<AnyQuestion, 'cypher' | 'example'>;

export type Warming = {
  /** Also the plans that are kept are made anew, for the graph as it is by now. */
  readonly anew: boolean;
};

/**
 * Asks every question once, with parameters that find nothing, so that the first person does not wait for plans to be made.
 * Writings are rolled back. Neo4j keeps one plan of a statement for transactions that hold changes, and another for those that don't: what a
 * change asks, under the gate, is asked after a change (measured: 300 ms instead of 4 where the plan was an old one). Where a plan is kept
 * (replan=skip: making a new one because the graph has grown takes longer than a check may take), it is made here.
 */
export async function warm(graph: Graph, { anew }: Warming = { anew: true }): Promise<void> {
  await nameTokens(graph, [...questions, ...questionsOfEverything, ...questionsOfChanges, ...writings]);
  const planned = anew ? planAnew : (statement: AnyQuestion) => statement;
  for (const question of [...questions, ...questionsOfEverything]) await ask(graph, planned(question));
  await tryOut(graph, [planned(enterInLedger)]);
  for (const statement of [...questionsOfChanges, ...writings]) await tryOut(graph, [aChange, planned(statement)]);
}

async function ask(graph: Graph, { cypher, example }: AnyQuestion): Promise<void> {
  await transact(graph, { mode: 'READ', deadlineMs: warmWithinMs }, (tx) => tx.run(toQuery(cypher, example ?? {})));
}

async function tryOut(graph: Graph, statements: readonly Asked[]): Promise<void> {
  await transact(graph, { mode: 'WRITE', deadlineMs: warmWithinMs }, async (tx) => {
    for (const { cypher, example } of statements) await tx.run(toQuery(cypher, example ?? {}));
    throw new Done();
  }).catch((error: unknown) => {
    if (!(error instanceof Done)) throw error;
  });
}

/** Takes no lock that anybody waits for. */
const aChange: Asked = { cypher: 'CREATE ()' };

const planAnew = (statement: AnyQuestion): AnyQuestion => ({
  ...statement,
  cypher: `CYPHER replan=force ${statement.cypher.replace('CYPHER replan=skip', '')}`,
});

/** Thrown to roll back. */
class Done extends Error {}
