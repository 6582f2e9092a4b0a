import { z } from 'zod';
import type { Question } from '../ask.ts';

const period = z.object({ from: z.string(), to: z.string().nullable() });
const around = z.array(z.object({ kind: z.string(), id: z.string() }));
const inside = z.object({ id: z.string(), around });

const placeAround = z.discriminatedUnion('kind', [
  inside.extend({ kind: z.literal('Unit'), capacity: z.int() }),
  inside.extend({
    kind: z.literal('Facility'),
    capacity: z.int(),
    needsPermit: z.boolean(),
    home: z.object({
      supplier: z.string(),
      stops: z.array(period.extend({ by: z.string().nullable() })),
      permits: z.array(period),
      closed: z.array(period),
    }),
  }),
  inside.extend({ kind: z.literal('District') }),
  inside.extend({ kind: z.literal('Locality'), lat: z.number(), lon: z.number(), large: z.boolean() }),
  inside.extend({ kind: z.literal('Municipality') }),
  inside.extend({ kind: z.literal('County') }),
]);

export type PlaceAroundRow = z.infer<typeof placeAround>;

/** `asker`: the municipality whose own placement stops hold, beside the national ones. */
export type PlacesNamed = {
  readonly asker: string;
  readonly units: readonly string[];
  readonly facilities: readonly string[];
  readonly districts: readonly string[];
  readonly localities: readonly string[];
  readonly municipalities: readonly string[];
  readonly counties: readonly string[];
};

/** Places by identifier, each with everything around it. */
export const listPlacesAround: Question<PlacesNamed, PlaceAroundRow> = {
  name: 'list-places-around',
  cypher: `
    CYPHER replan=skip
    CALL () {
      UNWIND $units AS id
      MATCH (named:Unit {id: id})
      RETURN named
      UNION
      UNWIND $facilities AS id
      MATCH (named:Facility {id: id})
      RETURN named
      UNION
      UNWIND $districts AS id
      MATCH (named:District {id: id})
      RETURN named
      UNION
      UNWIND $localities AS id
      MATCH (named:Locality {id: id})
      RETURN named
      UNION
      UNWIND $municipalities AS id
      MATCH (named:Municipality {id: id})
      RETURN named
      UNION
      UNWIND $counties AS id
      MATCH (named:County {id: id})
      RETURN named
    }
    MATCH (named)-[:IN*0..]->(place)
    WHERE NOT place:PoliceRegion
    WITH DISTINCT place
    RETURN head(labels(place)) AS kind, place.id AS id, place.capacity AS capacity, place.needsPermit AS needsPermit,
      place.lat AS lat, place.lon AS lon, place.large AS large,
      [(place)-[:IN]->(around) | {kind: head(labels(around)), id: around.id}] AS around,
      CASE WHEN place:Facility THEN {
        supplier: head([(place)<-[:RUNS]-(supplier:Supplier) | supplier.id]),
        stops: [(place)<-[:RUNS]-(:Supplier)<-[:STOPS]-(stop:PlacementStop)
          WHERE stop.by IS NULL OR stop.by = $asker | stop {.from, .to, .by}],
        permits: [(place)<-[:FOR]-(permit:Permit) | permit {.from, .to}],
        closed: [(place)<-[:CLOSES]-(closure:Closure) | closure {.from, .to}]
      } END AS home`,
  row: placeAround,
  example: {
    asker: '',
    units: [''],
    facilities: [''],
    districts: [''],
    localities: [''],
    municipalities: [''],
    counties: [''],
  },
};
