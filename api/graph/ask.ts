import type { QueryResult } from 'neo4j-driver';
import type { z } from 'zod';
import { UnexpectedRow } from '../errors.ts';
import type { Graph } from './connect.ts';
import { toQuery } from './encode.ts';
import { inSession } from './transact.ts';

/** One question to the graph: its literal Cypher, and what each record that comes back looks like. */
export type Question<Params extends object, Row> = {
  readonly name: string;
  readonly cypher: string;
  readonly row: z.ZodType<Row>;
  /** Parameters of the right types, which find nothing: with them a question is warmed, and its plan tested. */
  readonly example?: Params;
};

/** Any question, for a list of them. */
export type AnyQuestion = {
  readonly name: string;
  readonly cypher: string;
  readonly row: z.ZodType<unknown>;
  readonly example?: object;
};

/** A question must be answered, or given up, within this. */
const answerWithinMs = 5_000;

/** Asks in a read transaction. Throws GraphUnavailable or UnexpectedRow. */
export function ask<Params extends object, Row>(
  graph: Graph,
  question: Question<Params, Row>,
  params: Params,
): Promise<Row[]> {
  return inSession(graph, { mode: 'READ', deadlineMs: answerWithinMs }, async (session, timeout) =>
    readRows(question, await session.run(toQuery(question.cypher, params), {}, { timeout })),
  );
}

/** Each record as the question says that it is. Throws UnexpectedRow, which names where but never what. */
export function readRows<Row>({ name, row }: Pick<Question<never, Row>, 'name' | 'row'>, result: QueryResult): Row[] {
  return result.records.map((record) => {
    const read = row.safeParse(record.toObject());
    if (read.success) return read.data;
    const places = read.error.issues.map((issue) => `${issue.path.join('.')} (${issue.code})`);
    throw new UnexpectedRow(`${name}: ${places.join(', ')}`);
  });
}
