import { type Question, readRows } from './ask.ts';
import type { Graph } from './connect.ts';
import { toQuery } from './encode.ts';
import { transact } from './transact.ts';

/** Whatever questions can be put to: a read of several questions, or a change under way. */
export type Asking = {
  ask<Params extends object, Row>(question: Question<Params, Row>, params: Params): Promise<Row[]>;
};

/** What is read must be there, or given up, within this. */
const readWithinMs = 5_000;
/** Everything may take longer. */
const readLongWithinMs = 60_000;

/**
 * Asks several questions in one read transaction. Those that do not wait for each other travel together.
 * Throws GraphUnavailable, UnexpectedRow, or what the work throws.
 */
export const read = <T>(graph: Graph, work: (asking: Asking) => Promise<T>): Promise<T> =>
  readWithin(graph, readWithinMs, work);

/** The same where nobody waits for it. */
export const readLong = <T>(graph: Graph, work: (asking: Asking) => Promise<T>): Promise<T> =>
  readWithin(graph, readLongWithinMs, work);

function readWithin<T>(graph: Graph, deadlineMs: number, work: (asking: Asking) => Promise<T>): Promise<T> {
  return transact(graph, { mode: 'READ', deadlineMs }, (tx) =>
    work({ ask: async (question, params) => readRows(question, await tx.run(toQuery(question.cypher, params))) }),
  );
}
