import { today } from '../clock.ts';
import type { Changing } from '../graph/change.ts';
import type { FactVersion } from '../graph/fact-version.ts';
import { type FactChangeRow, recordFactChanges } from '../graph/queries/record-fact-changes.ts';
import { record } from '../graph/record.ts';
import type { Officer } from './deed.ts';
import { expiresOn } from './expires-on.ts';
import type { Basis, Content, EntryKind, FactChange, FactKind } from './fact.ts';
import { kinds } from './kinds.ts';

/** A version to be entered, and as what. */
export type NewVersion = {
  /** Of the version, and of the change that made it. */
  readonly id: string;
  readonly fact: string;
  readonly kind: FactKind;
  readonly start: string;
  readonly end: string;
  readonly content: Content;
  readonly basis: Basis;
  readonly as: { readonly kind: EntryKind; readonly after: readonly FactChange[] };
};

/** It counts from now on, as weak basis until a second officer approves it. */
export async function enterVersion(changing: Changing, officer: Officer, entered: NewVersion): Promise<void> {
  const { id, fact, kind, start, end, content, basis, as } = entered;
  const { clock } = officer.equipment;
  const version: FactVersion = {
    id,
    fact,
    live: true,
    pending: true,
    ...withoutReference(basis),
    expiresOn: expiresOn(kind, { to: content.to, approvedOn: today(clock) }),
    recordedBy: officer.viewer.assignment.id,
    recordedAt: clock.now().toISOString(),
  };
  await kinds[kind].write(changing, { start, end, version, content });
  const change = { id, fact, kind: as.kind, status: 'PENDING', reason: basis.reason, version: id };
  await enterChange(changing, officer, { ...change, after: as.after });
}

const withoutReference = ({ ownReference, ...basis }: Basis) => ({
  ...basis,
  ...(ownReference !== undefined && { ownReference }),
});

type NewChange = Pick<FactChangeRow, 'id' | 'fact' | 'kind' | 'status' | 'reason' | 'on' | 'version'> & {
  readonly after: readonly FactChange[];
};

/** The next line of a fact's history. */
export function enterChange(changing: Changing, { equipment, viewer }: Officer, change: NewChange): Promise<void> {
  const { after, ...row } = change;
  const number = Math.max(0, ...after.map((one) => one.number)) + 1;
  const at = equipment.clock.now().toISOString();
  return record(changing, recordFactChanges, [{ ...row, number, at, by: viewer.assignment.id, user: viewer.id }]);
}
