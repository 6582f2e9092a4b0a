import type { Changing } from '../graph/change.ts';
import type { FactVersion } from '../graph/fact-version.ts';
import { settleFactChange } from '../graph/queries/settle-fact-change.ts';
import { settleFactVersions } from '../graph/queries/settle-fact-versions.ts';
import { record } from '../graph/record.ts';
import { contentOf } from './amendment-of.ts';
import type { Fact, FactChange, Version } from './fact.ts';
import { kinds } from './kinds.ts';
import type { Effect } from './review-of.ts';

/** Writes what a decision does to a change and to the versions. */
export async function settle(
  changing: Changing,
  fact: Fact,
  { change, effect }: { readonly change: FactChange; readonly effect: Effect },
): Promise<void> {
  const { status, versions, endedAs } = effect;
  await record(changing, settleFactVersions, versions);
  const made = endedAs === null ? {} : { version: endedAs.id };
  await record(changing, settleFactChange, [{ id: change.id, status, ...made }]);
  if (endedAs === null) return;
  const { start, end, kind } = fact;
  const content = contentOf(endedAs);
  await kinds[kind].write(changing, { start: start.id, end: end.id, version: plain(endedAs, fact.id), content });
}

/** Without what belongs to its kind, which is written beside it. */
function plain(version: Version, fact: string): FactVersion {
  const { id, live, pending, source, information, handling, expiresOn, recordedBy, recordedAt, reason } = version;
  const { ownReference } = version;
  const base = { id, fact, live, pending, source, information, handling, expiresOn, recordedBy, recordedAt, reason };
  return { ...base, ...(ownReference !== undefined && { ownReference }) };
}
