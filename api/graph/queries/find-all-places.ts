import { z } from 'zod';
import type { Question } from '../ask.ts';
import { type Area, area, areaOf, period } from './world-fields.ts';

const id = z.string();

const facility = z
  .object({
    id,
    at: area,
    supplier: id,
    capacity: z.int(),
    needsPermit: z.boolean(),
    permits: z.array(z.object(period)),
    closed: z.array(z.object(period)),
  })
  .transform(({ at, ...home }): typeof home & Area => ({ ...home, ...at }));

const places = z.object({
  counties: z.array(z.object({ id })),
  municipalities: z.array(z.object({ id, county: id })),
  localities: z.array(z.object({ id, municipality: id, lat: z.number(), lon: z.number(), large: z.boolean() })),
  districts: z.array(z.object({ id, locality: id })),
  suppliers: z.array(z.object({ id, stops: z.array(z.object({ ...period, by: id.nullable() })) })),
  facilities: z.array(facility),
  units: z.array(z.object({ id, facility: id, capacity: z.int() })),
});

/** All places and homes of the country. */
export const findAllPlaces: Question<Record<string, never>, z.infer<typeof places>> = {
  name: 'find-all-places',
  cypher: `
    RETURN COLLECT { MATCH (one:County) RETURN one {.id} } AS counties,
      COLLECT { MATCH (one:Municipality)-[:IN]->(county:County) RETURN one {.id, county: county.id} } AS municipalities,
      COLLECT {
        MATCH (one:Locality)-[:IN]->(municipality:Municipality)
        RETURN one {.id, .lat, .lon, .large, municipality: municipality.id}
      } AS localities,
      COLLECT { MATCH (one:District)-[:IN]->(town:Locality) RETURN one {.id, locality: town.id} } AS districts,
      COLLECT {
        MATCH (one:Supplier)
        RETURN one {.id, stops: COLLECT { MATCH (stop:PlacementStop)-[:STOPS]->(one) RETURN stop {.from, .to, .by} }}
      } AS suppliers,
      COLLECT {
        MATCH (one:Facility)-[:IN]->(place)
        RETURN one {
          .id, .capacity, .needsPermit, at: ${areaOf('place')},
          supplier: head(COLLECT { MATCH (one)<-[:RUNS]-(supplier:Supplier) RETURN supplier.id }),
          permits: COLLECT { MATCH (permit:Permit)-[:FOR]->(one) RETURN permit {.from, .to} },
          closed: COLLECT { MATCH (closure:Closure)-[:CLOSES]->(one) RETURN closure {.from, .to} }
        }
      } AS facilities,
      COLLECT { MATCH (one:Unit)-[:IN]->(home:Facility) RETURN one {.id, .capacity, facility: home.id} } AS units`,
  row: places,
  example: {},
};
