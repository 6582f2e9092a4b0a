import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { recorded } from '../record.ts';

export type NewPlacement = {
  readonly id: string;
  readonly case: string;
  /** A unit, a facility, a district, a locality or a municipality. */
  readonly at: string;
  readonly people: readonly string[];
  readonly status: 'CONFIRMED' | 'ENDED';
  readonly origin: 'CHECKED' | 'EMERGENCY' | 'EXISTING_STAY';
  readonly from: Day;
  readonly to: Day | null;
  readonly confirmedAt: string;
  /** The findings that its answered consultation named, as JSON. */
  readonly accepted: string;
  readonly legalGround: string | null;
  readonly reason: string | null;
  /** The proposal that becomes it, where the place was held. */
  readonly hold: string | null;
  readonly check: string | null;
  readonly consultation: string | null;
};

/** A placement that is decided: new, or made of the held proposal. Only under the gate, whose next entry is this one's. */
export const openPlacement: Question<NewPlacement, { readonly id: string }> = {
  name: 'open-placement',
  cypher: `
    CYPHER replan=skip
    MATCH (gate:Gate {id: 'gate'})
    MATCH (exitCase:ExitCase {id: $case})
    MATCH (place:Unit|Facility|District|Locality|Municipality {id: $at})
    CALL (exitCase, place) {
      WITH exitCase, place WHERE $hold IS NULL
      CREATE (placement:Placement {id: $id})-[:DECIDED_IN]->(exitCase)
      CREATE (placement)-[:AT]->(place)
      WITH placement
      UNWIND $people AS id
      MATCH (person:Person {id: id})
      CREATE (placement)-[:PLACES]->(person)
      RETURN placement, count(person) AS placed
      UNION
      MATCH (placement:Placement {id: $hold, status: 'HELD'})-[:PLACES]->(person:Person)
      RETURN placement, count(person) AS placed
    }
    WITH gate, placement, placed
    WHERE placed = size($people)
    SET placement.status = $status, placement.origin = $origin, placement.from = $from, placement.to = $to,
      placement.opened = coalesce(placement.opened, gate.seq + 1), placement.confirmedSeq = gate.seq + 1,
      placement.confirmedAt = $confirmedAt, placement.accepted = $accepted, placement.legalGround = $legalGround,
      placement.reason = $reason
    WITH placement
    CALL (placement) {
      MATCH (check:PlacementCheck {id: $check})
      CREATE (placement)-[:RESTS_ON]->(check)
    }
    CALL (placement) {
      MATCH (consultation:Consultation {id: $consultation})
      CREATE (placement)-[:AFTER]->(consultation)
    }
    RETURN placement.id AS id`,
  row: recorded,
  example: {
    ...{ id: '', case: '', at: '', people: [''], status: 'CONFIRMED', origin: 'CHECKED', from: '2026-01-01', to: null },
    ...{ confirmedAt: '', accepted: '[]', legalGround: null, reason: null, hold: null, check: '', consultation: '' },
  },
};
