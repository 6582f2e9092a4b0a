import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';

type Regions = readonly { readonly id: string; readonly municipalities: readonly string[] }[];

/**
 * How many persons had a standing placement in each region on a day, as it is known now; under null those whose place is in no region. For
 * releases only: no count goes to anybody.
 */
export const countPlacedByRegion: Question<{ day: Day; regions: Regions }, { region: string | null; persons: number }> =
  {
    name: 'count-placed-by-region',
    cypher: `
    MATCH (placement:Placement)
    WHERE placement.status IN ['CONFIRMED', 'ENDED']
      AND placement.from <= $day AND (placement.to IS NULL OR $day < placement.to)
    OPTIONAL MATCH (placement)-[:AT]->()-[:IN*0..4]->(municipality:Municipality)
    WITH placement, head([region IN $regions WHERE municipality.id IN region.municipalities | region.id]) AS region
    MATCH (placement)-[:PLACES]->(person:Person)
    RETURN region, count(DISTINCT person) AS persons
    ORDER BY region`,
    row: z.object({ region: z.string().nullable(), persons: z.int() }),
    example: { day: '2026-01-01', regions: [{ id: '', municipalities: [''] }] },
  };
