import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { named } from './named.ts';
import { isStanding } from './standing-placement.ts';

const municipality = z.object({
  id: z.string(),
  name: z.string(),
  county: z.string(),
  standing: z.int(),
  territories: z.array(named),
});

export type MunicipalityNowRow = z.infer<typeof municipality>;

/** Every municipality with how many placements stand there and which groupings are active there, in the order of the codes. */
export const listMunicipalitiesNow: Question<{ today: Day }, MunicipalityNowRow> = {
  name: 'list-municipalities-now',
  cypher: `
    CALL () {
      MATCH (placement:Placement {status: 'CONFIRMED'})
      WHERE ${isStanding}
      MATCH (placement)-[:AT]->(at)-[:IN*0..4]->(host:Municipality)
      WITH host.id AS host, count(DISTINCT placement) AS standing
      RETURN collect({host: host, standing: standing}) AS counts
    }
    MATCH (municipality:Municipality) WHERE municipality.id >= ''
    MATCH (municipality)-[:IN]->(county:County)
    RETURN municipality.id AS id, municipality.name AS name, county.name AS county,
      coalesce(head([one IN counts WHERE one.host = municipality.id | one.standing]), 0) AS standing,
      COLLECT {
        MATCH (municipality)<-[:IN*0..2]-(place)<-[active:ACTIVE_IN]-(grouping:Grouping)
        WHERE active.live AND active.from <= $today AND (active.to IS NULL OR $today < active.to)
        WITH DISTINCT grouping ORDER BY grouping.name, grouping.id
        RETURN grouping {.id, .name}
      } AS territories
    ORDER BY id`,
  row: municipality,
  example: { today: '2026-01-01' },
};
