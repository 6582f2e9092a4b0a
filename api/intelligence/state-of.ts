import type { Day } from '../conflicts/facts.ts';
import type { Fact, FactChange, RequestKind, Version } from './fact.ts';

export type FactState = 'LIVE' | 'PENDING' | 'CLOSING' | 'ENDED' | 'MISTAKEN' | 'REJECTED' | 'UNDONE';

/** What a fact is now. A closing that is only asked for changes nothing but this word. */
export function stateOf(fact: Fact, today: Day): FactState {
  const live = liveVersions(fact);
  const current = live.at(-1);
  if (current === undefined) return endOf(fact);
  const newest = awaiting(fact).at(-1);
  if (newest !== undefined && isClosing(newest)) return 'CLOSING';
  if (newest !== undefined || live.some(({ pending }) => pending)) return 'PENDING';
  return current.to !== undefined && current.to <= today ? 'ENDED' : 'LIVE';
}

/** How a fact without a version that is judged came to its end: by the last change that took one out. */
function endOf({ changes }: Fact): FactState {
  const last = changes.findLast(
    ({ kind, status }) =>
      (status === 'APPROVED' && (kind === 'CLOSED_AS_ENDED' || kind === 'CLOSED_AS_MISTAKEN')) ||
      (kind === 'RECORDED' && (status === 'REJECTED' || status === 'UNDONE')),
  );
  if (last?.kind === 'CLOSED_AS_ENDED') return 'ENDED';
  if (last?.kind === 'RECORDED') return last.status === 'UNDONE' ? 'UNDONE' : 'REJECTED';
  return 'MISTAKEN';
}

/** In the order of the history; a version that is older than it, such as a planted one, comes first. */
export function inOrder({ versions, changes }: Pick<Fact, 'versions' | 'changes'>): readonly Version[] {
  const numbers = new Map(changes.map(({ version, number }) => [version, number]));
  const numberOf = ({ id }: Version) => numbers.get(id) ?? 0;
  return versions.toSorted((a, b) => numberOf(a) - numberOf(b));
}

export const liveVersions = (fact: Fact): readonly Version[] => inOrder(fact).filter(({ live }) => live);

/** What a fact says now: its newest version that is judged; else its newest. */
export function currentOf(fact: Fact): Version {
  const version = liveVersions(fact).at(-1) ?? inOrder(fact).at(-1);
  if (version === undefined) throw new Error('a fact has at least one version');
  return version;
}

/** What awaits a second officer, the oldest first: in this order it is reviewed. */
export const awaiting = ({ changes }: Pick<Fact, 'changes'>): readonly FactChange[] =>
  changes.filter(({ status }) => status === 'PENDING');

export const isClosing = (change: FactChange): change is FactChange & { readonly kind: RequestKind } =>
  change.kind === 'CLOSED_AS_ENDED' || change.kind === 'CLOSED_AS_MISTAKEN';
