import type { Touched } from '../alerts/touched.ts';
import { GraphUnavailable } from '../errors.ts';
import { type Journal, listRevisions } from '../graph/queries/list-revisions.ts';
import type { Asking } from '../graph/read.ts';
import { type Anchors, type InTransaction, readTouched } from './anchors.ts';
import type { Memory } from './memory.ts';

/** A memory, and which revision of the graph it is of. Lost: what broke off halfway has left it of no use. */
export type Held = { readonly memory: Memory; revision: number; mark: string | null; isLost: boolean };

/** Puts questions to the graph, those of one work in one transaction. */
export type Line = Asking & { readonly together: InTransaction };

/** Whether it is of the revision that a gate has; the mark tells a graph that was put back from a dump. */
export const isOf = (held: Held, gate: Pick<Held, 'revision' | 'mark'>): boolean =>
  !held.isLost && held.revision === gate.revision && held.mark === gate.mark;

/**
 * Tries to bring a memory to the revision that the gate has now: what the journal says was touched is read anew, and put in its place if nothing has
 * changed meanwhile. `LOST`: the journal doesn't tell, and everything must be read anew.
 */
export async function advance(held: Held, line: Line): Promise<'CURRENT' | 'BEHIND' | 'LOST'> {
  const { revision, memory } = held;
  const journal = await gateAfter(line, revision);
  if (held.isLost) return 'LOST';
  if (held.revision !== revision) return 'BEHIND';
  if (isOf(held, journal)) return 'CURRENT';
  const touched = touchedSince(held, journal);
  if (touched === null) return 'LOST';
  const [anchors, last] = await line.together((asking) =>
    Promise.all([readTouched(asking, touched, memory.since), gateAfter(asking, journal.revision)]),
  );
  if (last.revision !== journal.revision || last.mark !== journal.mark || held.revision !== revision) return 'BEHIND';
  step(held, { touched, anchors, revision: journal.revision, mark: journal.mark });
  return 'CURRENT';
}

type Step = Pick<Held, 'revision' | 'mark'> & { readonly touched: Touched; readonly anchors: Anchors };

/** Puts in place what was touched up to a revision, as it was read at that revision. */
export function step(held: Held, { touched, anchors, revision, mark }: Step): void {
  alter(held, (memory) => memory.put(touched, anchors));
  held.revision = revision;
  held.mark = mark;
}

/** Changes a memory, in one go: where that breaks off halfway it is lost. Throws GraphUnavailable where it is already. */
export function alter<T>(held: Held, work: (memory: Memory) => T): T {
  const memory = memoryOf(held);
  held.isLost = true;
  const result = work(memory);
  held.isLost = false;
  return result;
}

/** Throws GraphUnavailable where it is lost. */
export function memoryOf({ memory, isLost }: Held): Memory {
  if (isLost) throw new GraphUnavailable('the facts in memory are lost');
  return memory;
}

async function gateAfter({ ask }: Asking, after: number): Promise<Journal> {
  const [journal] = await ask(listRevisions, { after });
  if (journal === undefined) throw new GraphUnavailable('the graph has no gate: it has not been migrated');
  return journal;
}

/** All that was touched since; null where the journal doesn't tell. */
function touchedSince({ revision, mark }: Held, journal: Journal): Touched | null {
  let [number, after] = [revision, mark];
  for (const row of journal.rows) {
    if (row.number !== number + 1 || row.after !== after || row.isEverything) return null;
    [number, after] = [row.number, row.mark];
  }
  if (number !== journal.revision || after !== journal.mark) return null;
  const all = (kind: keyof Touched) => [...new Set(journal.rows.flatMap((row) => row[kind]))];
  return {
    persons: all('persons'),
    groupings: all('groupings'),
    placements: all('placements'),
    facilities: all('facilities'),
    suppliers: all('suppliers'),
  };
}
