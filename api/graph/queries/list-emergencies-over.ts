import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';

const over = z.object({
  id: z.string(),
  case: z.string(),
  people: z.array(z.string()).min(1),
  from: z.string(),
  to: z.string(),
  /** The town around it; the municipality where it lies outside every town. */
  town: z.string(),
  legalGround: z.string().nullable(),
  /** Whether it is known where they all are from its end on: somebody has said so, or they are placed. */
  isSaidWhere: z.boolean(),
});

export type EmergencyOver = z.infer<typeof over>;

/** Stays in an emergency whose last day has passed and that nobody has ended; or one of them. */
export const listEmergenciesOver: Question<{ readonly today: Day; readonly id: string | null }, EmergencyOver> = {
  name: 'list-emergencies-over',
  cypher: `
    MATCH (placement:Placement {status: 'CONFIRMED'})-[:DECIDED_IN]->(exitCase:ExitCase)
    WHERE placement.origin = 'EMERGENCY' AND placement.to <= $today AND ($id IS NULL OR placement.id = $id)
    MATCH (placement)-[:AT]->(place)
    RETURN placement.id AS id, exitCase.id AS case, placement.from AS from, placement.to AS to,
      placement.legalGround AS legalGround,
      coalesce(
        head(COLLECT { MATCH (place)-[:IN*0..3]->(town:Locality) RETURN town.id }),
        head(COLLECT { MATCH (place)-[:IN*0..2]->(around:Municipality) RETURN around.id })
      ) AS town,
      COLLECT { MATCH (placement)-[:PLACES]->(person:Person) RETURN person.id ORDER BY person.id } AS people,
      NOT EXISTS {
        MATCH (placement)-[:PLACES]->(person:Person)
        WHERE NOT EXISTS { MATCH (person)-[stay:STAYS_AT]->() WHERE stay.live AND stay.placement = placement.id }
          AND NOT EXISTS {
            MATCH (person)<-[:PLACES]-(next:Placement {status: 'CONFIRMED'})-[:DECIDED_IN]->(exitCase)
            WHERE next.from <= placement.to AND (next.to IS NULL OR placement.to < next.to)
          }
      } AS isSaidWhere
    ORDER BY to, id`,
  row: over,
  example: { today: '2026-01-01', id: null },
};
