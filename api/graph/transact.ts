import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { Neo4jError, type Session, type Transaction } from 'neo4j-driver';
import { ConstraintBroken, GraphUnavailable } from '../errors.ts';
import type { Graph } from './connect.ts';

/** How long all attempts together may take, and whether what they do only reads. */
export type Attempts = { readonly mode: 'READ' | 'WRITE'; readonly deadlineMs: number };

/** Runs `work` in one transaction and commits it, again from its beginning after an error that may pass. */
export function transact<T>(graph: Graph, attempts: Attempts, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return inSession(graph, attempts, async (session, timeoutMs) => {
    const tx = session.beginTransaction({ timeout: timeoutMs });
    try {
      const result = await work(tx);
      await tx.commit();
      return result;
    } catch (error) {
      await tx.rollback().catch(() => undefined);
      throw error;
    }
  });
}

/**
 * Gives `work` a session, again with 5–50 ms between the attempts after an error that may pass, until the deadline.
 * The driver's own retry waits a fixed second first, which is too long for whoever queues at the gate.
 * Throws GraphUnavailable, or ConstraintBroken, or what `work` itself throws.
 */
export async function inSession<T>(
  graph: Graph,
  { mode, deadlineMs }: Attempts,
  work: (session: Session, timeoutMs: number) => Promise<T>,
): Promise<T> {
  const deadline = performance.now() + deadlineMs;
  const attempt = async () => {
    const session = openSession(graph, mode);
    try {
      return await work(session, Math.max(1, Math.ceil(deadline - performance.now())));
    } finally {
      await session.close().catch(() => undefined);
    }
  };
  for (;;) {
    try {
      return await unlessClosed(graph, attempt());
    } catch (error) {
      if (!mayPass(error) || performance.now() >= deadline) throw translate(error);
    }
    await pause(5 + Math.random() * 45);
  }
}

function openSession({ driver }: Graph, mode: Attempts['mode']): Session {
  return driver.session({
    bookmarkManager: driver.executeQueryBookmarkManager,
    defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
  });
}

/** Throws GraphUnavailable as soon as the graph is closed. */
async function unlessClosed<T>({ closing: { signal } }: Graph, working: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const giveUp = () => reject(new GraphUnavailable('the graph was closed'));
  signal.addEventListener('abort', giveUp);
  if (signal.aborted) giveUp();
  try {
    return await Promise.race([working, promise]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

const lockTimedOut = 'Neo.ClientError.Transaction.LockAcquisitionTimeout';

function mayPass(error: unknown): boolean {
  return error instanceof Neo4jError && (neo4j.isRetryableError(error) || error.code === lockTimedOut);
}

/** Only the code goes into the message: Neo4j's own text can quote what was sent. */
function translate(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const broken = error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed';
  return broken
    ? new ConstraintBroken('a constraint of the graph would be broken', { cause: error })
    : new GraphUnavailable(`the graph could not be used: ${error.code}`, { cause: error });
}
