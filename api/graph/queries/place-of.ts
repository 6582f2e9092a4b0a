import { z } from 'zod';
import { named } from './named.ts';

export const placeNamed = z.object({
  id: z.string(),
  kind: z.enum(['UNIT', 'FACILITY', 'LOCALITY', 'MUNICIPALITY']),
  name: z.string(),
  municipality: z.string(),
  districts: z.array(named),
  units: z.array(named),
  /** The one that was named with its town. */
  district: named.nullable(),
});

/** The place of a placement or receipt as it may be shown, whether it may be used now or not; of a district, its town. */
export type PlaceNamed = z.infer<typeof placeNamed>;

/** A place as a map, where the node of it is in the variable `at`. */
export const placeOf = (at: string): string => `head(COLLECT {
        MATCH (${at})-[:IN*0..1]->(place:Unit|Facility|Locality|Municipality)
        WHERE place = ${at} OR ${at}:District
        MATCH (place)-[:IN*0..4]->(around:Municipality)
        RETURN {
          id: place.id, kind: toUpper(head(labels(place))), name: place.name, municipality: around.name,
          districts: COLLECT {
            MATCH (part:District)-[:IN]->(place) WHERE place:Locality RETURN part {.id, .name} ORDER BY part.name, part.id
          },
          units: COLLECT {
            MATCH (part:Unit)-[:IN]->(place) WHERE place:Facility RETURN part {.id, .name} ORDER BY part.name, part.id
          },
          district: CASE WHEN ${at}:District THEN ${at} {.id, .name} END
        }
      })`;
