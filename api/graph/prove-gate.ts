import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from '../cannot-start.ts';
import { GraphUnavailable } from '../errors.ts';
import { underGate } from './change.ts';
import type { Graph } from './connect.ts';

/** How long the second change is watched at the gate: several times what one takes that finds it free. */
const leastWatchMs = 150;
const mostWatchMs = 2_000;

/** How soon it must have gone on after the first one left. */
const goOnWithinMs = 5_000;

/**
 * Makes sure of what everything rests on, against the database that is there: a change waits at the gate while another holds it, and
 * goes on after it. Two real ones, both rolled back. A server that keeps no such lock would let rivals into one town.
 * Throws CannotStart; GraphUnavailable when not even one change can pass.
 */
export async function proveGate(graph: Graph, enter: typeof underGate = underGate): Promise<void> {
  const pass = (work: () => Promise<void> = async () => undefined) => passThrough(graph, enter, work);
  const began = performance.now();
  await pass();
  const watchMs = Math.min(mostWatchMs, Math.max(leastWatchMs, 4 * (performance.now() - began)));

  const held = Promise.withResolvers<void>();
  const letGo = Promise.withResolvers<void>();
  const first = pass(async () => {
    held.resolve();
    await letGo.promise;
  });
  await Promise.race([held.promise, first]);
  const second = pass();
  const hasPassed = await Promise.race([
    second.then(
      () => true,
      () => false,
    ),
    pause(watchMs, false),
  ]);
  letGo.resolve();
  const [, after] = await Promise.allSettled([first, second]);
  if (hasPassed) {
    throw new CannotStart(
      'The database lets two changes pass at once, so that two confirmations could miss each other: use a Neo4j 5 whose write locks hold.',
    );
  }
  if (after.status === 'rejected') {
    throw new CannotStart('The database lets no change go on after another one: start the database again.', {
      cause: after.reason,
    });
  }
}

/** Takes the gate, does the work while it is held, and rolls all of it back. */
async function passThrough(graph: Graph, enter: typeof underGate, work: () => Promise<void>): Promise<void> {
  const passing = async () => {
    await work();
    throw new Passed();
  };
  await enter(graph, passing, goOnWithinMs).then(
    () => {
      throw new GraphUnavailable('a change that was given up has been kept');
    },
    (error: unknown) => {
      if (!(error instanceof Passed)) throw error;
    },
  );
}

/** Thrown to roll back. */
class Passed extends Error {}
