import { z } from 'zod';
import type { Question } from '../ask.ts';

const town = z.object({
  id: z.string(),
  name: z.string(),
  population: z.int(),
  municipality: z.string(),
  municipalityId: z.string(),
  county: z.string(),
});

export type TownRow = z.infer<typeof town>;

/** Every town of the country by its names. */
export const listTownsNamed: Question<Record<string, never>, TownRow> = {
  name: 'list-towns',
  cypher: `
    MATCH (town:Locality) WHERE town.id >= ''
    MATCH (town)-[:IN]->(municipality:Municipality)-[:IN]->(county:County)
    RETURN town.id AS id, town.name AS name, coalesce(town.population, 0) AS population,
      municipality.name AS municipality, municipality.id AS municipalityId, county.name AS county`,
  row: town,
  example: {},
};
