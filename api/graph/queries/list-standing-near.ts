import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import {
  isStanding,
  returnStandingPlacement,
  type StandingPlacement,
  standingPlacement,
} from './standing-placement.ts';

type Asked = {
  readonly persons: readonly string[];
  /** Whom to look for near them. */
  readonly people: readonly string[];
  readonly today: Day;
  /** How far a town may be to be near, with a margin: Neo4j's earth is of another size than the rules'. */
  readonly withinMetres: number;
};

/**
 * The standing placements of `people` near anywhere that one of `persons` is, was or will be, and everybody's in the same home.
 * A place known only as a municipality lies at each of its towns.
 */
export const listStandingNear: Question<Asked, StandingPlacement> = {
  name: 'list-standing-near',
  cypher: `
    CALL () {
      UNWIND $persons AS id
      MATCH (:Person {id: id})-[:STAYS_AT]->(place)
      RETURN place
      UNION
      UNWIND $persons AS id
      MATCH (:Person {id: id})<-[:PLACES]-(:Placement)-[:AT]->(place)
      RETURN place
    }
    WITH collect(DISTINCT place) AS places
    WITH places,
      COLLECT {
        UNWIND places AS place
        MATCH (place)-[:IN*0..4]->(municipality:Municipality)
        RETURN DISTINCT municipality
      } AS around,
      COLLECT {
        UNWIND places AS place
        MATCH (place)-[:IN*0..3]->(town:Locality)
        RETURN town.point
        UNION
        UNWIND places AS place
        MATCH (place:Municipality|Facility)-[:IN*0..1]->(:Municipality)<-[:IN]-(town:Locality)
        RETURN town.point
      } AS points
    CALL (places, around, points) {
      UNWIND places AS place
      MATCH (place:Unit|Facility)-[:IN*0..1]->(home:Facility)
      WITH DISTINCT home
      MATCH (home)<-[:IN*0..1]-(:Unit|Facility)<-[:AT]-(placement:Placement)
      RETURN placement
      UNION
      UNWIND $people AS id
      MATCH (:Person {id: id})<-[:PLACES]-(placement:Placement)-[:AT]->(there)
      WHERE ${isStanding}
      WITH DISTINCT placement, there
      MATCH (there)-[:IN*0..4]->(municipality:Municipality)
      OPTIONAL MATCH (there)-[:IN*0..3]->(town:Locality)
      WITH placement, municipality,
        CASE WHEN town IS NULL THEN COLLECT { MATCH (other:Locality)-[:IN]->(municipality) RETURN other.point }
          ELSE [town.point] END AS towns
      WHERE municipality IN around
        OR any(one IN towns WHERE any(other IN points WHERE point.distance(one, other) <= $withinMetres))
      RETURN placement
    }
    WITH DISTINCT placement
    WHERE ${isStanding}
    ${returnStandingPlacement}`,
  row: standingPlacement,
  example: { persons: [''], people: [''], today: '2026-01-01', withinMetres: 30_000 },
};
