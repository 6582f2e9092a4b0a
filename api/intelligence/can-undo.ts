import type { FactChange } from './fact.ts';

const undoWithinMs = 60_000;

export type Undoable = { readonly change: FactChange; readonly until: Date };

/**
 * What somebody may take back: the last thing that was entered or asked for, when it is their own, nobody has decided on it, and
 * it is at most a minute old. Authority: DESIGN, "The graph".
 */
export function canUndo(
  changes: readonly FactChange[],
  { user, now }: { readonly user: string; readonly now: Date },
): Undoable | 'OWN_ENTRY' | 'TOO_LATE' {
  const last = changes.findLast(({ kind, status }) => kind !== 'UNDONE' && status !== 'UNDONE');
  if (last === undefined || last.status !== 'PENDING') return 'TOO_LATE';
  if (last.user !== user) return 'OWN_ENTRY';
  const until = new Date(Date.parse(last.at) + undoWithinMs);
  return now <= until ? { change: last, until } : 'TOO_LATE';
}
