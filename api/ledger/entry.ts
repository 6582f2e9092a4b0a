import type { Day, PlaceRef } from '../conflicts/facts.ts';
import type { Answer } from '../conflicts/findings.ts';
import type { UserRole } from '../graph/queries/find-assignment.ts';

/** Who did or asked what, for whom, under which case, with which outcome: identifiers only, never a content. */
export type Header = {
  readonly action: string;
  readonly outcome: string;
  readonly user: string;
  readonly assignment: string;
  readonly role: UserRole;
  readonly organisation: string;
  readonly case?: string | undefined;
  readonly operationId?: string | undefined;
  /** Of what was sent, so that a replay can be told from another use of the same operationId. */
  readonly contentHash?: string | undefined;
};

/** The receipt of an answered check, stored in the same statement as its entry. */
export type Receipt = {
  readonly id: string;
  readonly number: string;
  readonly case: string;
  readonly members: readonly string[];
  readonly place: PlaceRef;
  readonly offer: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly answer: Answer;
  readonly rulesVersion: string;
  /** The gate's, when the facts were fetched. */
  readonly revision: number;
  readonly checkedAt: string;
  readonly validUntil: string;
  /** For the police; stored as JSON. */
  readonly findings: unknown;
};

export type Entry = { readonly header: Header; readonly body: unknown; readonly receipt?: Receipt | undefined };

/** What the first use of an operationId left in the ledger. */
export type StoredOutcome = {
  readonly seq: number;
  readonly assignment: string;
  readonly outcome: string;
  readonly contentHash: string | null;
  readonly body: unknown;
};

/** The entry's number; or, where its operationId had been used and nothing was written now, what that use left. */
export type Entered = { readonly seq: number } | { readonly replayOf: StoredOutcome };
