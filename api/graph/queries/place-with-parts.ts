import { z } from 'zod';
import { named } from './named.ts';

const period = z.object({ from: z.string(), to: z.string().nullable() });

/** What is no secret about a home and can make it unavailable; null for all other places. */
const home = z.object({
  supplier: z.string(),
  /** National ones and those of the asking municipality. */
  stops: z.array(period.extend({ by: z.string().nullable() })),
  needsPermit: z.boolean(),
  permits: z.array(period),
  closed: z.array(period),
});

export const place = z.object({
  id: z.string(),
  kind: z.enum(['UNIT', 'FACILITY', 'LOCALITY', 'MUNICIPALITY']),
  name: z.string(),
  municipality: named,
  districts: z.array(named),
  units: z.array(named),
  home: home.nullable(),
});

export type PlaceRow = z.infer<typeof place>;

/**
 * The end of a question that has found `place`, its `kind` and its `rank`: what is around it and in it.
 * $municipality is the one that asks: its own stops count.
 */
export const returnPlaceWithParts = `
    MATCH (place)-[:IN*0..]->(municipality:Municipality)
    OPTIONAL MATCH (place)-[:IN*0..1]->(home:Facility)
    RETURN DISTINCT place.id AS id, kind, place.name AS name, municipality {.id, .name} AS municipality,
      CASE kind WHEN 'LOCALITY' THEN COLLECT {
        MATCH (district:District)-[:IN]->(place)
        RETURN district {.id, .name} ORDER BY district.name, district.id
      } ELSE [] END AS districts,
      CASE kind WHEN 'FACILITY' THEN COLLECT {
        MATCH (unit:Unit)-[:IN]->(place)
        RETURN unit {.id, .name} ORDER BY unit.name, unit.id
      } ELSE [] END AS units,
      CASE WHEN home IS NULL THEN null ELSE {
        supplier: head(COLLECT { MATCH (home)<-[:RUNS]-(supplier:Supplier) RETURN supplier.id }),
        stops: COLLECT {
          MATCH (home)<-[:RUNS]-(:Supplier)<-[:STOPS]-(stop:PlacementStop)
          WHERE stop.by IS NULL OR stop.by = $municipality
          RETURN stop {.from, .to, .by}
        },
        needsPermit: home.needsPermit,
        permits: COLLECT { MATCH (home)<-[:FOR]-(permit:Permit) RETURN permit {.from, .to} },
        closed: COLLECT { MATCH (home)<-[:CLOSES]-(closure:Closure) RETURN closure {.from, .to} }
      } END AS home, rank
    ORDER BY rank`;
