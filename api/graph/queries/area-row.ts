import { z } from 'zod';
import { named } from './named.ts';

export const area = z.object({
  id: z.string(),
  kind: z.enum(['DISTRICT', 'LOCALITY', 'MUNICIPALITY', 'COUNTY', 'FACILITY']),
  name: z.string(),
  /** The municipality or, of a district, the town around it; nothing of a home, which is no more than its name. */
  within: z.string().nullable(),
  districts: z.array(named),
});

export type AreaRow = z.infer<typeof area>;

/** The end of a question that has found `area`, its `kind` and its `rank`. */
export const returnArea = `
    RETURN area.id AS id, kind, area.name AS name,
      CASE kind
        WHEN 'LOCALITY' THEN head(COLLECT { MATCH (area)-[:IN]->(around:Municipality) RETURN around.name })
        WHEN 'DISTRICT' THEN head(COLLECT { MATCH (area)-[:IN]->(around:Locality) RETURN around.name })
      END AS within,
      COLLECT {
        MATCH (district:District)-[:IN]->(area) WHERE kind = 'LOCALITY'
        WITH district ORDER BY district.name, district.id
        RETURN district {.id, .name}
      } AS districts, rank
    ORDER BY rank`;
