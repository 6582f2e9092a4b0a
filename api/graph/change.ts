import { withTimeout } from 'async-mutex';
import type { Transaction } from 'neo4j-driver';
import { nothingTouched } from '../alerts/touched.ts';
import { GraphUnavailable } from '../errors.ts';
import { type Question, readRows } from './ask.ts';
import type { Graph } from './connect.ts';
import { toQuery } from './encode.ts';
import { raiseRevision, takeGate } from './queries/take-gate.ts';
import type { Asking } from './read.ts';
import { transact } from './transact.ts';

/** What is written, when nothing needs to be read from it. */
export type Statement<Params extends object> = {
  readonly name: string;
  readonly cypher: string;
  /** Parameters of the right types, which find nothing: with them a statement is warmed, and its plan tested. */
  readonly example?: Params;
};

/** A change under way, which holds the gate: what it reads stays as it is until it is committed. */
export type Changing = {
  ask<Params extends object, Row>(question: Question<Params, Row>, params: Params): Promise<Row[]>;
  run<Params extends object>(statement: Statement<Params>, params: Params): Promise<void>;
};

/** A change must be committed, or given up, within this; it counts the wait at the gate. Planting a new graph may take longer. */
const changeWithinMs = 10_000;

/**
 * Does a work under the gate: takes its lock first, so that all such works come one after another, in one transaction.
 * The work must be repeatable: it runs again after an error that may pass, also when only the reply to a commit that succeeded
 * was lost. So what it creates carries identifiers made outside it.
 * Throws GraphUnavailable, ConstraintBroken, UnexpectedRow, or what the work throws; nothing is changed then, save that after a
 * GraphUnavailable it is not known.
 */
export function underGate<T>(
  graph: Graph,
  work: (changing: Changing) => Promise<T>,
  withinMs: number = changeWithinMs,
): Promise<T> {
  return askingUnderGate(graph, { first: nothing, work }, withinMs);
}

const nothing = async () => undefined;

/** A work, what it asks before all else, and what is done with its result once that is committed, before others have their turn. */
type Works<Known, Result> = {
  readonly first: (asking: Asking) => Promise<Known>;
  readonly work: (changing: Changing, known: Known) => Promise<Result>;
  readonly committed: (result: Result) => void;
};

/** The same; what it asks first travels with the lock's statement. A transaction does its statements one by one, so that it is read when the gate is held. */
function askingUnderGate<Known, Result>(
  graph: Graph,
  { first, work }: Omit<Works<Known, Result>, 'committed'>,
  withinMs: number,
): Promise<Result> {
  return transact(graph, { mode: 'WRITE', deadlineMs: withinMs }, async (tx) => {
    const changing = open(tx);
    const [[gate], known] = await Promise.all([changing.ask(takeGate, {}), first(changing)]);
    if (!gate) throw new GraphUnavailable('the graph has no gate: it has not been migrated');
    return await work(changing, known);
  });
}

/**
 * The same, once those who came before it in this process are done. The gate alone keeps changes apart; but whoever waits there may be
 * overtaken, again and again, and all who do take connections and processor time from the one who is through (docs/bench.md).
 */
export async function inTurnUnderGate<Known, Result>(graph: Graph, works: Works<Known, Result>): Promise<Result> {
  const began = performance.now();
  const turns = withTimeout(graph.turns, changeWithinMs, new GraphUnavailable('too many changes wait for their turn'));
  return turns.runExclusive(async () => {
    const result = await askingUnderGate(graph, works, changeWithinMs - (performance.now() - began));
    works.committed(result);
    return result;
  });
}

/** Plants facts: a work under the gate, after which the revision is raised, and everything counts as touched. */
export function change<T>(
  graph: Graph,
  work: (changing: Changing) => Promise<T>,
  withinMs: number = changeWithinMs,
): Promise<T> {
  const raising = async (changing: Changing) => {
    const result = await work(changing);
    await changing.ask(raiseRevision, { ...nothingTouched, isEverything: true });
    return result;
  };
  return underGate(graph, raising, withinMs);
}

function open(tx: Transaction): Changing {
  return {
    ask: async (question, params) => readRows(question, await tx.run(toQuery(question.cypher, params))),
    run: async (statement, params) => {
      await tx.run(toQuery(statement.cypher, params));
    },
  };
}
