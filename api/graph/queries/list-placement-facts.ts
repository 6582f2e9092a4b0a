import { z } from 'zod';
import type { Question } from '../ask.ts';
import { storedFindings } from '../stored-findings.ts';
import type { AllOrSome } from './all-or-some.ts';
import { period, place, placeOf } from './world-fields.ts';

const id = z.string();

const placement = z.object({
  id,
  ...period,
  status: z.enum(['HELD', 'CONFIRMED', 'ENDED']),
  opened: z.int().nullable(),
  hasGround: z.boolean(),
  accepted: storedFindings.nullable(),
  /** Whose case it was decided in, and of which municipality. */
  case: id.nullable(),
  municipality: id.nullable(),
  at: place,
  subjects: z.array(id).min(1),
});

/** A placement that counts, or did until it ended. */
export type PlacementFacts = z.infer<typeof placement>;

const asked = (name: string, which: string): Question<AllOrSome, PlacementFacts> => ({
  name,
  cypher: `
    ${which}
    WHERE placement.status IN ['HELD', 'CONFIRMED', 'ENDED']
      AND (placement.to IS NULL OR ($since < placement.to AND placement.from < placement.to))
    RETURN placement.id AS id, placement.from AS from, placement.to AS to, placement.status AS status,
      placement.opened AS opened, placement.legalGround IS NOT NULL AS hasGround, placement.accepted AS accepted,
      head(COLLECT { MATCH (placement)-[:DECIDED_IN]->(exitCase:ExitCase) RETURN exitCase.id }) AS case,
      head(COLLECT {
        MATCH (placement)-[:DECIDED_IN]->(:ExitCase)-[:RUN_BY]->(municipality:Municipality) RETURN municipality.id
      }) AS municipality,
      head(COLLECT { MATCH (placement)-[:AT]->(place) RETURN ${placeOf('place')} }) AS at,
      COLLECT { MATCH (placement)-[:PLACES]->(person:Person) RETURN person.id ORDER BY person.id } AS subjects`,
  row: placement,
  example: { ids: [''], since: '2026-01-01' },
});

export const listPlacementFacts = asked(
  'list-placement-facts',
  'UNWIND $ids AS id MATCH (placement:Placement {id: id})',
);
export const listAllPlacementFacts = asked('list-all-placement-facts', 'MATCH (placement:Placement)');
