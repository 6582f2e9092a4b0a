import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { recorded } from '../record.ts';

type Amended = {
  readonly placement: string;
  readonly status: 'CONFIRMED' | 'ENDED' | 'CANCELLED' | 'MISTAKEN';
  readonly to: Day | null;
  /** In the coordinator's words; one that was there before stays. */
  readonly reason: string | null;
};

/** A decided placement as it is from now on. */
export const amendPlacement: Question<Amended, { readonly id: string }> = {
  name: 'amend-placement',
  cypher: `
    CYPHER replan=skip
    MATCH (placement:Placement {id: $placement})
    SET placement.status = $status, placement.to = $to, placement.reason = coalesce($reason, placement.reason)
    RETURN placement.id AS id`,
  row: recorded,
  example: { placement: '', status: 'CONFIRMED', to: null, reason: null },
};
