import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { dated, datedOf } from './graded-rows.ts';
import { exampleWindow, presence, presencesFrom, type Window } from './presence-rows.ts';

/** Exactly one of the four identifiers of a place; `reachMetres` is more than anything near can be away. */
export type Surroundings = Window & {
  readonly unit: string | null;
  readonly facility: string | null;
  readonly locality: string | null;
  readonly municipality: string | null;
  readonly reachMetres: number;
  readonly from: Day;
  readonly to: Day | null;
};

const surroundings = z.object({
  towns: z.array(z.string()),
  municipalities: z.array(z.string()),
  presences: z.array(presence),
  territories: z.array(
    dated.extend({
      grouping: z.string(),
      area: z.object({ kind: z.enum(['District', 'Locality', 'Municipality']), id: z.string() }),
    }),
  ),
});

export type SurroundingsRow = z.infer<typeof surroundings>;

/**
 * What lies in reach of a place: the towns of its municipality and those near its town, or near any town of the municipality where it is known
 * only as that; their municipalities; who is there, and which groupings are active there. No row where there is no such place.
 */
export const listSurroundings: Question<Surroundings, SurroundingsRow> = {
  name: 'list-surroundings',
  cypher: `
    CYPHER replan=skip
    CALL () {
      MATCH (here:Unit {id: $unit})
      RETURN here
      UNION
      MATCH (here:Facility {id: $facility})
      RETURN here
      UNION
      MATCH (here:Locality {id: $locality})
      RETURN here
      UNION
      MATCH (here:Municipality {id: $municipality})
      RETURN here
    }
    MATCH (here)-[:IN*0..4]->(own:Municipality)
    WITH DISTINCT here, own
    OPTIONAL CALL (here, own) {
      MATCH (own)<-[:IN]-(town:Locality)
      RETURN town
      UNION
      MATCH (here)-[:IN*0..3]->(origin:Locality)
      MATCH (town:Locality)
      WHERE point.distance(town.point, origin.point) <= $reachMetres
      RETURN town
      UNION
      MATCH (own)<-[:IN]-(origin:Locality)
      WHERE NOT EXISTS { (here)-[:IN*0..3]->(:Locality) }
      MATCH (town:Locality)
      WHERE point.distance(town.point, origin.point) <= $reachMetres
      RETURN town
    }
    WITH own, collect(DISTINCT town) AS towns
    CALL (own, towns) {
      RETURN own AS municipality
      UNION
      UNWIND towns AS town
      MATCH (town)-[:IN]->(municipality:Municipality)
      RETURN municipality
    }
    WITH towns, collect(municipality) AS municipalities
    CALL (towns, municipalities) {
      UNWIND towns AS town
      MATCH (town)<-[:IN*0..3]-(spot)
      RETURN spot
      UNION
      UNWIND municipalities AS spot
      RETURN spot
      UNION
      UNWIND municipalities AS municipality
      MATCH (municipality)<-[:IN]-(:Facility)<-[:IN*0..1]-(spot)
      RETURN spot
    }
    WITH towns, municipalities, collect(spot) AS spots
    CALL (spots) {
      UNWIND spots AS spot
      ${presencesFrom('spot')}
      RETURN collect(presence) AS presences
    }
    CALL (spots) {
      UNWIND spots AS spot
      MATCH (spot)<-[territory:ACTIVE_IN]-(grouping:Grouping)
      WHERE territory.live
        AND ($to IS NULL OR territory.from < $to)
        AND (territory.to IS NULL OR $from < territory.to)
      RETURN collect({
        grouping: grouping.id, area: {kind: head(labels(spot)), id: spot.id}, ${datedOf('territory')}
      }) AS territories
    }
    RETURN [town IN towns | town.id] AS towns,
      [municipality IN municipalities | municipality.id] AS municipalities, presences, territories`,
  row: surroundings,
  example: {
    ...exampleWindow,
    unit: '',
    facility: '',
    locality: '',
    municipality: '',
    reachMetres: 30_000,
    from: '2026-01-01',
    to: '2026-02-01',
  },
};
