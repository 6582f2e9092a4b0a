import { z } from 'zod';
import type { Question } from '../ask.ts';
import type { AllOrSome } from './all-or-some.ts';
import { type Area, area, areaOf, period } from './world-fields.ts';

const id = z.string();
const periods = z.array(z.object(period));

const home = z
  .object({
    id,
    at: area,
    supplier: id,
    capacity: z.int(),
    needsPermit: z.boolean(),
    permits: periods,
    closed: periods,
    units: z.array(z.object({ id, facility: id, capacity: z.int() })),
  })
  .transform(({ units, at, ...one }): { id: string; facility: typeof one & Area; units: typeof units } => {
    return { id: one.id, facility: { ...one, ...at }, units };
  });

/** A home with its units. */
export type HomeFacts = z.infer<typeof home>;

const supplier = z.object({ id, stops: z.array(z.object({ ...period, by: id.nullable() })) });
export type SupplierFacts = z.infer<typeof supplier>;

const homes = (name: string, which: string): Question<AllOrSome, HomeFacts> => ({
  name,
  cypher: `
    ${which}-[:IN]->(place)
    RETURN one.id AS id, one.capacity AS capacity, one.needsPermit AS needsPermit, ${areaOf('place')} AS at,
      head(COLLECT { MATCH (one)<-[:RUNS]-(supplier:Supplier) RETURN supplier.id }) AS supplier,
      COLLECT { MATCH (permit:Permit)-[:FOR]->(one) RETURN permit {.from, .to} } AS permits,
      COLLECT { MATCH (closure:Closure)-[:CLOSES]->(one) RETURN closure {.from, .to} } AS closed,
      COLLECT { MATCH (unit:Unit)-[:IN]->(one) RETURN unit {.id, .capacity, facility: one.id} } AS units`,
  row: home,
  example: { ids: [''], since: '2026-01-01' },
});

const suppliers = (name: string, which: string): Question<AllOrSome, SupplierFacts> => ({
  name,
  cypher: `
    ${which}
    RETURN one.id AS id, COLLECT { MATCH (stop:PlacementStop)-[:STOPS]->(one) RETURN stop {.from, .to, .by} } AS stops`,
  row: supplier,
  example: { ids: [''], since: '2026-01-01' },
});

export const listHomeFacts = homes('list-home-facts', 'UNWIND $ids AS id MATCH (one:Facility {id: id})');
export const listAllHomeFacts = homes('list-all-home-facts', 'MATCH (one:Facility)');
export const listSupplierFacts = suppliers('list-supplier-facts', 'UNWIND $ids AS id MATCH (one:Supplier {id: id})');
export const listAllSupplierFacts = suppliers('list-all-supplier-facts', 'MATCH (one:Supplier)');
