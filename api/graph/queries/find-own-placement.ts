import { z } from 'zod';
import type { Question } from '../ask.ts';
import { storedFindings } from '../stored-findings.ts';
import { isOwnCase } from './is-own-case.ts';

const placement = z.object({
  id: z.string(),
  case: z.string(),
  at: z.string(),
  /** The town around it; the municipality where it lies outside every town. */
  town: z.string(),
  people: z.array(z.string()).min(1),
  from: z.string(),
  to: z.string().nullable(),
  status: z.enum(['CONFIRMED', 'ENDED', 'CANCELLED', 'MISTAKEN']),
  origin: z.enum(['CHECKED', 'EMERGENCY', 'EXISTING_STAY']),
  check: z.string().nullable(),
  confirmedAt: z.string(),
  presenceConfirmedOn: z.string().nullable(),
  legalGround: z.string().nullable(),
  /** The findings that its answered consultations named. */
  accepted: storedFindings.nullable(),
});

export type OwnPlacement = z.infer<typeof placement>;

/**
 * A decided placement of one of the assignment's own cases; no row for anybody else's, as for one that does not exist. One from before
 * origins were kept counts as checked when its case was opened.
 */
export const findOwnPlacement: Question<{ readonly placement: string; readonly assignment: string }, OwnPlacement> = {
  name: 'find-own-placement',
  cypher: `
    CYPHER replan=skip
    MATCH (placement:Placement {id: $placement})-[:DECIDED_IN]->(exitCase:ExitCase)
    WHERE placement.status IN ['CONFIRMED', 'ENDED', 'CANCELLED', 'MISTAKEN'] AND ${isOwnCase}
    MATCH (placement)-[:AT]->(place)
    RETURN placement.id AS id, exitCase.id AS case, place.id AS at, placement.from AS from, placement.to AS to,
      placement.status AS status, coalesce(placement.origin, 'CHECKED') AS origin,
      coalesce(placement.confirmedAt, exitCase.openedOn + 'T00:00:00.000Z') AS confirmedAt,
      placement.presenceConfirmedOn AS presenceConfirmedOn, placement.legalGround AS legalGround, placement.accepted AS accepted,
      coalesce(
        head(COLLECT { MATCH (place)-[:IN*0..3]->(town:Locality) RETURN town.id }),
        head(COLLECT { MATCH (place)-[:IN*0..2]->(around:Municipality) RETURN around.id })
      ) AS town,
      head(COLLECT { MATCH (placement)-[:RESTS_ON]->(check:PlacementCheck) RETURN check.id ORDER BY check.checkedAt DESC }) AS check,
      COLLECT { MATCH (placement)-[:PLACES]->(person:Person) RETURN person.id ORDER BY person.id } AS people`,
  row: placement,
  example: { placement: '', assignment: '' },
};
