import { setTimeout as pause } from 'node:timers/promises';
import type { Session, Transaction } from 'neo4j-driver';
import type { Graph } from '#api/graph/connect.ts';
import { toQuery } from '#api/graph/encode.ts';
import { raiseRevision, takeGate } from '#api/graph/queries/take-gate.ts';
import { replacing } from '#support/replacing.ts';

const takesGate = toQuery(takeGate.cypher, {}).text;
const onlyLooksAtIt = "MATCH (gate:Gate {id: 'gate'}) RETURN gate.id AS id";
const isDone = toQuery(raiseRevision.cypher, {}).text;

/**
 * The same graph over the same driver for the two of a pair, with the gate taken out: the one statement that takes its lock only reads it,
 * and when each has judged and written they meet before they commit, which with the gate they never could. All else that the use cases do
 * is as it is. For tests alone: the product has no way past the gate.
 */
export function withoutGate(graph: Graph): Graph {
  const { driver } = graph;
  const meet = meetingOfTwo();
  const transact = <Opened extends Transaction>(tx: Opened): Opened =>
    replacing(tx, 'run', async (query: { readonly text: string }) => {
      if (query.text === isDone) await meet();
      return tx.run(query.text === takesGate ? onlyLooksAtIt : query);
    });
  const begin = (session: Session): Session =>
    replacing(session, 'beginTransaction', (...asked: Parameters<Session['beginTransaction']>) =>
      transact(session.beginTransaction(...asked)),
    );
  return {
    ...graph,
    driver: replacing(driver, 'session', (...asked: Parameters<typeof driver.session>) =>
      begin(driver.session(...asked)),
    ),
  };
}

/** Resolves when both are there; or after a while, because one who is refused never comes, nor one who waits for the other's locks. */
function meetingOfTwo(): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let there = 0;
  return async () => {
    there += 1;
    if (there === 2) resolve();
    await Promise.race([promise, pause(patienceMs)]);
  };
}

const patienceMs = 1_000;
