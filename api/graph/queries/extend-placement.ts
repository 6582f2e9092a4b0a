import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { recorded } from '../record.ts';

type Extended = {
  readonly placement: string;
  readonly to: Day | null;
  readonly check: string;
  readonly consultation: string | null;
  /** The findings that its answered consultations named, as JSON. */
  readonly accepted: string;
  /** The proposal of the longer stay: it becomes part of the placement, and holds nothing any more. */
  readonly hold: string | null;
};

/** A placement that lasts longer, by another receipt: from now on a checked one, however it began. */
export const extendPlacement: Question<Extended, { readonly id: string }> = {
  name: 'extend-placement',
  cypher: `
    MATCH (placement:Placement {id: $placement})
    SET placement.to = $to, placement.accepted = $accepted, placement.origin = 'CHECKED'
    WITH placement
    CALL (placement) {
      MATCH (check:PlacementCheck {id: $check})
      CREATE (placement)-[:RESTS_ON]->(check)
    }
    CALL (placement) {
      MATCH (consultation:Consultation {id: $consultation})
      CREATE (placement)-[:AFTER]->(consultation)
    }
    CALL () {
      MATCH (hold:Placement {id: $hold, status: 'HELD'})
      SET hold.status = 'CANCELLED'
    }
    RETURN placement.id AS id`,
  row: recorded,
  example: { placement: '', to: null, check: '', consultation: '', accepted: '[]', hold: '' },
};
