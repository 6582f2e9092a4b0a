import type { Day } from '../conflicts/facts.ts';
import { expiresOn } from './expires-on.ts';
import type { ChangeStatus, Fact, FactChange, Version } from './fact.ts';
import { awaiting, inOrder, isClosing, liveVersions } from './state-of.ts';

export type Verdict = 'APPROVE' | 'REJECT';

/** What becomes of a version; of its content nothing ever does. */
export type VersionChange = {
  readonly id: string;
  readonly live: boolean;
  readonly pending: boolean;
  readonly expiresOn: Day;
};

/** All that a decision changes. */
export type Effect = {
  readonly status: ChangeStatus;
  readonly versions: readonly VersionChange[];
  /** What holds from now on in place of what was ended: the same, until a day. */
  readonly endedAs: Version | null;
};

/** Whether somebody may decide on a change: users are compared, because one may hold several assignments. */
export function mayReview(fact: Fact, changeId: string, user: string): FactChange | 'NOTHING_TO_DO' | 'OWN_ENTRY' {
  const [oldest] = awaiting(fact);
  if (oldest?.id !== changeId) return 'NOTHING_TO_DO';
  return oldest.user === user ? 'OWN_ENTRY' : oldest;
}

/**
 * What a second officer's decision does. The oldest is decided first, so that all versions older than it are settled: an approved
 * version takes their place, an approved closing ends them, and what was entered after it stays as it is.
 */
export function reviewOf(fact: Fact, change: FactChange, { verdict, today }: { verdict: Verdict; today: Day }): Effect {
  if (verdict === 'REJECT') return { ...takenOut(fact, change), status: 'REJECTED' };
  const older = olderThan(fact, change);
  const retired = older.map((version) => settled(version, { live: false }));
  if (!isClosing(change)) {
    const expires = (version: Version) => expiresOn(fact.kind, { to: version.to, approvedOn: today });
    const approved = madeBy(fact, change).map((version) => settled(version, { live: true, expires: expires(version) }));
    return { status: 'APPROVED', versions: [...retired, ...approved], endedAs: null };
  }
  return { status: 'APPROVED', versions: retired, endedAs: endedAs(fact, change, { base: older.at(-1), today }) };
}

/** A version that is taken out; a closing that is taken back or refused changes nothing. */
export function takenOut(fact: Fact, change: FactChange): Omit<Effect, 'status'> {
  const versions = isClosing(change) ? [] : madeBy(fact, change).map((version) => settled(version, { live: false }));
  return { versions, endedAs: null };
}

/** Only what holds for a period goes on being known as ended; a threat, a part or a relationship is then left out. */
function endedAs(
  { kind }: Fact,
  { kind: closing, on, id }: FactChange,
  { base, today }: { base: Version | undefined; today: Day },
): Version | null {
  if (closing !== 'CLOSED_AS_ENDED' || base?.from === undefined || on === undefined) return null;
  const expires = expiresOn(kind, { to: on, approvedOn: today });
  return { ...base, id, to: on, live: true, pending: false, expiresOn: expires };
}

const madeBy = ({ versions }: Fact, { version }: FactChange): readonly Version[] =>
  versions.filter(({ id }) => id === version);

function olderThan(fact: Fact, { number }: FactChange): readonly Version[] {
  const newer = new Set(fact.changes.filter((one) => one.number >= number).map(({ version }) => version));
  return liveVersions(fact).filter(({ id }) => !newer.has(id));
}

const settled = (version: Version, { live, expires }: { live: boolean; expires?: Day }): VersionChange => ({
  id: version.id,
  live,
  pending: false,
  expiresOn: expires ?? version.expiresOn,
});

/** What is entered again when a fact is reopened: the last version that held, without the end that a closing gave it. */
export function lastThatHeld(fact: Fact): Version | undefined {
  const refused = new Set(
    fact.changes.filter(({ status }) => status === 'REJECTED' || status === 'UNDONE').map(({ version }) => version),
  );
  return inOrder(fact).findLast(({ id }) => !refused.has(id));
}
