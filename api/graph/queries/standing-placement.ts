import { z } from 'zod';
import type { PlaceRef } from '../../conflicts/facts.ts';
import { storedFindings } from '../stored-findings.ts';

/** Where a placement, or the question of a receipt, is. */
export const at = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['Unit', 'Facility', 'Locality', 'Municipality']), id: z.string() }),
  z.object({ kind: z.literal('District'), id: z.string(), town: z.string() }),
]);

export const standingPlacement = z.object({
  id: z.string(),
  case: z.string(),
  /** Who placed: its own placement stops hold. */
  municipality: z.string(),
  place: at.transform(toPlaceRef),
  from: z.string(),
  to: z.string().nullable(),
  /** The ledger order in which it was opened. */
  opened: z.int(),
  /** The findings that its answered consultation named, if there was one. */
  accepted: storedFindings.nullable(),
  /** Everybody whom it places. */
  subjects: z.array(z.string()).min(1),
});

/** A placement that is confirmed and not over, as it is judged again. */
export type StandingPlacement = z.infer<typeof standingPlacement>;

/** Whether `placement` is confirmed and not over on $today; one that has not begun stands too. */
export const isStanding = `placement.status = 'CONFIRMED' AND (placement.to IS NULL OR $today < placement.to)`;

/**
 * The end of a question that has found `placement`. What it must have and does not comes back as null, and is refused: a
 * placement that silently fell out would never be warned of.
 */
export const returnStandingPlacement = `
    RETURN placement.id AS id, placement.from AS from, placement.to AS to,
      placement.opened AS opened, placement.accepted AS accepted,
      head(COLLECT { MATCH (placement)-[:DECIDED_IN]->(exitCase:ExitCase) RETURN exitCase.id }) AS case,
      head(COLLECT {
        MATCH (placement)-[:DECIDED_IN]->(:ExitCase)-[:RUN_BY]->(municipality:Municipality) RETURN municipality.id
      }) AS municipality,
      head(COLLECT {
        MATCH (placement)-[:AT]->(at)
        RETURN {id: at.id, kind: head(labels(at)), town: head(COLLECT { MATCH (at)-[:IN]->(town:Locality) RETURN town.id })}
      }) AS place,
      COLLECT { MATCH (placement)-[:PLACES]->(person:Person) RETURN person.id ORDER BY person.id } AS subjects
    ORDER BY id`;

export function toPlaceRef({ kind, id, ...around }: z.infer<typeof at>): PlaceRef {
  switch (kind) {
    case 'Unit':
      return { unit: id };
    case 'Facility':
      return { facility: id };
    case 'District':
      return { locality: 'town' in around ? around.town : '', district: id };
    case 'Locality':
      return { locality: id };
    case 'Municipality':
      return { municipality: id };
  }
}
