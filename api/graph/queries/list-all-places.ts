/** All places and homes of the country. */
import { z } from 'zod';
import { every } from './every.ts';
import { type Area, area, areaOf, period } from './world-fields.ts';

const id = z.string();

export const listAllCounties = every('counties', z.object({ id }), `MATCH (one:County) RETURN one.id AS id`);

export const listAllMunicipalities = every(
  'municipalities',
  z.object({ id, county: id }),
  `MATCH (one:Municipality)-[:IN]->(county:County) RETURN one.id AS id, county.id AS county`,
);

export const listAllLocalities = every(
  'localities',
  z.object({ id, municipality: id, lat: z.number(), lon: z.number(), large: z.boolean() }),
  `MATCH (one:Locality)-[:IN]->(municipality:Municipality)
    RETURN one.id AS id, one.lat AS lat, one.lon AS lon, one.large AS large, municipality.id AS municipality`,
);

export const listAllDistricts = every(
  'districts',
  z.object({ id, locality: id }),
  `MATCH (one:District)-[:IN]->(town:Locality) RETURN one.id AS id, town.id AS locality`,
);

export const listAllSuppliers = every(
  'suppliers',
  z.object({ id, stops: z.array(z.object({ ...period, by: id.nullable() })) }),
  `MATCH (one:Supplier)
    RETURN one.id AS id, COLLECT { MATCH (stop:PlacementStop)-[:STOPS]->(one) RETURN stop {.from, .to, .by} } AS stops`,
);

export const listAllFacilities = every(
  'facilities',
  z
    .object({
      id,
      at: area,
      supplier: id,
      capacity: z.int(),
      needsPermit: z.boolean(),
      permits: z.array(z.object(period)),
      closed: z.array(z.object(period)),
    })
    .transform(({ at, ...home }): typeof home & Area => ({ ...home, ...at })),
  `MATCH (one:Facility)-[:IN]->(place)
    RETURN one.id AS id, one.capacity AS capacity, one.needsPermit AS needsPermit, ${areaOf('place')} AS at,
      head(COLLECT { MATCH (one)<-[:RUNS]-(supplier:Supplier) RETURN supplier.id }) AS supplier,
      COLLECT { MATCH (permit:Permit)-[:FOR]->(one) RETURN permit {.from, .to} } AS permits,
      COLLECT { MATCH (closure:Closure)-[:CLOSES]->(one) RETURN closure {.from, .to} } AS closed`,
);

export const listAllUnits = every(
  'units',
  z.object({ id, facility: id, capacity: z.int() }),
  `MATCH (one:Unit)-[:IN]->(home:Facility) RETURN one.id AS id, one.capacity AS capacity, home.id AS facility`,
);
