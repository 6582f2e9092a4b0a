import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import {
  isStanding,
  returnStandingPlacement,
  type StandingPlacement,
  standingPlacement,
} from './standing-placement.ts';

type Asked = {
  readonly placements: readonly string[];
  readonly persons: readonly string[];
  readonly facilities: readonly string[];
  readonly suppliers: readonly string[];
  readonly today: Day;
};

/** The standing placements themselves, of the persons or with an alert about them, in the homes, and in the suppliers' homes. */
export const listStandingTouched: Question<Asked, StandingPlacement> = {
  name: 'list-standing-touched',
  cypher: `
    CALL () {
      UNWIND $placements AS id
      MATCH (placement:Placement {id: id})
      RETURN placement
      UNION
      UNWIND $persons AS id
      MATCH (:Person {id: id})<-[:PLACES]-(placement:Placement)
      RETURN placement
      UNION
      UNWIND $persons AS id
      MATCH (:Person {id: id})<-[:ABOUT]-(:Alert)-[:RESTS_ON]->(placement:Placement)
      RETURN placement
      UNION
      UNWIND $facilities AS id
      MATCH (home:Facility {id: id})<-[:IN*0..1]-(:Unit|Facility)<-[:AT]-(placement:Placement)
      RETURN placement
      UNION
      UNWIND $suppliers AS id
      MATCH (:Supplier {id: id})-[:RUNS]->(home:Facility)<-[:IN*0..1]-(:Unit|Facility)<-[:AT]-(placement:Placement)
      RETURN placement
    }
    WITH DISTINCT placement
    WHERE ${isStanding}
    ${returnStandingPlacement}`,
  row: standingPlacement,
  example: { placements: [''], persons: [''], facilities: [''], suppliers: [''], today: '2026-01-01' },
};
