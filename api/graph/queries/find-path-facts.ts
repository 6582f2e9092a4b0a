import { z } from 'zod';
import type { Question } from '../ask.ts';
import { factRelations } from './fact-relations.ts';

const fact = z.object({
  id: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  source: z.int().nullable(),
  information: z.string().nullable(),
  pending: z.boolean().nullable(),
  role: z.enum(['LEADER', 'MEMBER', 'ASSOCIATE', 'SUSPECTED']).nullable(),
  level: z.enum(['TENSION', 'CONFLICT', 'ARMED_CONFLICT']).nullable(),
  /** Of a stay or a placement; one that is over or was taken back is `ENDED`. */
  kind: z
    .enum(['CONFIRMED', 'HELD', 'ENDED', 'REMAINS', 'UNCONFIRMED', 'RESIDENCE', 'INSTITUTION', 'STAFF'])
    .nullable(),
  /** Of a territory or a presence: the town, else the municipality. Never a home. */
  town: z.string().nullable(),
  municipality: z.string().nullable(),
});

export type PathFact = z.infer<typeof fact>;

/** The versions of facts and the placements that steps of paths refer to. */
export const findPathFacts: Question<{ refs: readonly string[] }, PathFact> = {
  name: 'find-path-facts',
  cypher: `
    UNWIND $refs AS ref
    CALL (ref) {
      ${factRelations.map((relation) => `MATCH ()-[version:${relation} {id: ref}]->(end) RETURN properties(version) AS version, end`).join('\n      UNION ALL\n      ')}
      UNION ALL
      MATCH (placement:Placement {id: ref})-[:AT]->(end)
      RETURN {id: placement.id, from: placement.from, to: placement.to, kind: CASE WHEN placement.status IN ['CONFIRMED', 'HELD'] THEN placement.status ELSE 'ENDED' END} AS version, end
    }
    RETURN version.id AS id, version.from AS from, version.to AS to, version.source AS source,
      version.information AS information, version.pending AS pending, version.role AS role, version.level AS level,
      version.kind AS kind,
      head(COLLECT { MATCH (end)-[:IN*0..4]->(town:Locality) RETURN town.name }) AS town,
      head(COLLECT { MATCH (end)-[:IN*0..4]->(around:Municipality) RETURN around.name }) AS municipality`,
  row: fact,
  example: { refs: [''] },
};
