import type { Day, Grade, Level, Role } from '../conflicts/facts.ts';

/** The police's facts as they are decided on: everything that was ever entered of one. Authority: ADR 6. */

export type FactKind =
  | 'PART'
  | 'AFFILIATION'
  | 'RIVALRY'
  | 'ALLIANCE'
  | 'TERRITORY'
  | 'THREAT'
  | 'RELATIVE'
  | 'STAY_BAN'
  | 'RESIDENCE'
  | 'INSTITUTION'
  | 'STAFF';

/** What a fact says, beside whom or what it is about; each kind has some of it. */
export type Content = {
  readonly role?: Role | undefined;
  readonly level?: Level | undefined;
  readonly advice?: boolean | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
};

/** 3x5x2, reason and the officer's own record reference: on every version. */
export type Basis = Grade & {
  readonly handling: 'P' | 'C';
  readonly reason: string;
  readonly ownReference?: string | undefined;
};

export type Version = Content &
  Basis & {
    readonly id: string;
    /** Judged now. */
    readonly live: boolean;
    /** Awaits its second officer, and is weak basis until then. */
    readonly pending: boolean;
    readonly expiresOn: Day;
    readonly recordedBy: string;
    readonly recordedAt: string;
  };

export type EntryKind = 'RECORDED' | 'AMENDED' | 'REOPENED';
export type RequestKind = 'CLOSED_AS_ENDED' | 'CLOSED_AS_MISTAKEN';
export type DecisionKind = 'APPROVED' | 'REJECTED' | 'UNDONE';
export type ChangeStatus = 'PENDING' | 'APPROVED' | 'REJECTED' | 'UNDONE';

export type FactChange = {
  readonly id: string;
  /** The order within the fact's history, from 1. */
  readonly number: number;
  readonly kind: EntryKind | RequestKind | DecisionKind;
  /** Null for a decision. */
  readonly status: ChangeStatus | null;
  readonly at: string;
  /** The assignment, and whose it is. */
  readonly by: string;
  readonly user: string;
  readonly userName: string;
  readonly reason: string;
  readonly on?: Day | undefined;
  /** The version that it made: an entry at once, a closing as ended when it was approved. */
  readonly version?: string | undefined;
};

/** Something that a fact is about; only groupings and places have a name. */
export type End = { readonly id: string; readonly label: string; readonly name?: string | undefined };

export type Fact = {
  readonly id: string;
  readonly kind: FactKind;
  readonly start: End;
  readonly end: End;
  readonly versions: readonly Version[];
  readonly changes: readonly FactChange[];
};
