import { z } from 'zod';
import type { Question } from '../ask.ts';

const id = z.string();
const geography = z.object({
  counties: z.array(z.object({ id })),
  municipalities: z.array(z.object({ id, county: id })),
  localities: z.array(z.object({ id, municipality: id, lat: z.number(), lon: z.number(), large: z.boolean() })),
  districts: z.array(z.object({ id, locality: id })),
});

/** All places of the country but its homes. */
export const findGeography: Question<Record<string, never>, z.infer<typeof geography>> = {
  name: 'find-geography',
  cypher: `
    RETURN COLLECT { MATCH (one:County) RETURN one {.id} } AS counties,
      COLLECT { MATCH (one:Municipality)-[:IN]->(county:County) RETURN one {.id, county: county.id} } AS municipalities,
      COLLECT {
        MATCH (one:Locality)-[:IN]->(municipality:Municipality)
        RETURN one {.id, .lat, .lon, .large, municipality: municipality.id}
      } AS localities,
      COLLECT { MATCH (one:District)-[:IN]->(town:Locality) RETURN one {.id, locality: town.id} } AS districts`,
  row: geography,
  example: {},
};
