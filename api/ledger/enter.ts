import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { GraphUnavailable } from '../errors.ts';
import type { Graph } from '../graph/connect.ts';
import type { EnteredGroup, EntryRow } from '../graph/queries/enter-in-ledger.ts';
import { writeEntries } from '../graph/write-entries.ts';
import type { Entered, Entry } from './entry.ts';
import { toRow } from './to-row.ts';

export type { Entered, Entry, Header, Receipt } from './entry.ts';

/** Resolves when the entry is durable; throws GraphUnavailable when it can't be, and then no answer may leave. */
export type Ledger = { enter(entry: Entry): Promise<Entered> };

/** Measured: larger groups write no more entries a second, and hold the gate longer. */
const mostInGroup = 200;
const mostWaiting = 2_000;
const enterWithinMs = 5_000;

type Waiting = {
  readonly row: EntryRow;
  readonly settle: (entered: Entered | Error) => void;
  isGivenUp: boolean;
};

/** Entries that come while one group is being written wait, and make up the next. */
export function openLedger(graph: Graph, clock: Clock): Ledger {
  const queue: Waiting[] = [];
  let isWriting = false;

  const writeAll = async () => {
    if (isWriting) return;
    isWriting = true;
    while (queue.length > 0) await writeGroup(graph, takeGroup(queue));
    isWriting = false;
  };

  const enter = (entry: Entry) =>
    new Promise<Entered>((resolve, reject) => {
      if (queue.length >= mostWaiting) return reject(new GraphUnavailable('too many entries wait for the ledger'));
      const row = toRow(entry, { id: randomUUID(), at: clock.now().toISOString() });
      const settle = (result: Entered | Error) => {
        clearTimeout(timer);
        return result instanceof Error ? reject(result) : resolve(result);
      };
      const waiting: Waiting = { row, settle, isGivenUp: false };
      const timer = setTimeout(() => {
        waiting.isGivenUp = true;
        settle(new GraphUnavailable('the ledger could not be written in time'));
      }, enterWithinMs);
      queue.push(waiting);
      void writeAll();
    });

  return { enter };
}

/** The next to be written. Of several with one operationId the later ones wait, to be answered with what the first one left. */
function takeGroup(queue: Waiting[]): readonly Waiting[] {
  const group: Waiting[] = [];
  const later: Waiting[] = [];
  const operations = new Set<string>();
  for (const waiting of queue.splice(0, mostInGroup)) {
    const { operationId } = waiting.row.header;
    if (waiting.isGivenUp) continue;
    if (operationId !== undefined && operations.has(operationId)) later.push(waiting);
    else group.push(waiting);
    if (operationId !== undefined) operations.add(operationId);
  }
  queue.unshift(...later);
  return group;
}

/** One entry that can't be written must not take the others with it: after such a failure each is written alone. */
async function writeGroup(graph: Graph, group: readonly Waiting[]): Promise<void> {
  if (group.length === 0) return;
  try {
    const written = await writeEntries(
      graph,
      group.map((waiting) => waiting.row),
    );
    for (const waiting of group) waiting.settle(outcomeOf(waiting.row.header.id, written));
  } catch (error) {
    if (group.length === 1 || error instanceof GraphUnavailable) {
      for (const waiting of group) waiting.settle(toError(error));
    } else {
      for (const waiting of group) await writeGroup(graph, [waiting]);
    }
  }
}

function outcomeOf(id: string, { entered, repeated }: EnteredGroup): Entered | Error {
  const made = entered.find((entry) => entry.id === id);
  if (made) return { seq: made.seq };
  const earlier = repeated.find((entry) => entry.id === id);
  if (!earlier) return new GraphUnavailable('the ledger does not tell what became of an entry');
  const { seq, assignment, outcome, contentHash, body } = earlier;
  return earlier.isOwn ? { seq } : { replayOf: { seq, assignment, outcome, contentHash, body: JSON.parse(body) } };
}

const toError = (thrown: unknown): Error =>
  thrown instanceof Error ? thrown : new Error('not an error', { cause: thrown });
