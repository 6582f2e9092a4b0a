import type { Day, Grade } from '../conflicts/facts.ts';

/**
 * What every version of a fact carries (graph-schema/README, "A fact"). Its content is never overwritten: only `live` and
 * `pending` change.
 */
export type FactVersion = {
  readonly id: string;
  /** The same for all versions of one fact. */
  readonly fact: string;
  readonly live: boolean;
  readonly pending: boolean;
  readonly source: Grade['source'];
  readonly information: Grade['information'];
  readonly handling: 'P' | 'C';
  readonly expiresOn: Day;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly reason: string;
  readonly ownReference?: string;
};

/** A version of a fact that holds for a period; open-ended without `to`. */
export type DatedVersion = FactVersion & { readonly from: Day; readonly to?: Day | undefined };
