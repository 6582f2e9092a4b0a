import { z } from 'zod';
import type { Question } from '../ask.ts';

const alert = z.object({
  id: z.string(),
  number: z.string(),
  kind: z.enum(['STANDING_PLACEMENT', 'PLACEMENT_STOP', 'EMERGENCY_ENDED', 'CONSENT_ENDS']),
  state: z.enum(['OPEN', 'CLOSED']),
  placement: z.string(),
  case: z.string(),
  openedAt: z.string(),
  changedAt: z.string(),
  acknowledgedAt: z.string().nullable(),
});

/** An alert as the coordinator of one placement sees it: that it is, never why, nor what else it rests on. */
export type CoordinatorsAlert = z.infer<typeof alert>;

export type CoordinatorsAlertsAsked = {
  readonly assignment: string;
  /** One alert only. */
  readonly id: string | null;
  readonly open: boolean | null;
  /** The last one of the page before. */
  readonly after: { readonly openedAt: string; readonly id: string } | null;
  readonly first: number;
};

/**
 * What alerts say about placements of the assignment's own cases, the newest first. Identifier, state and instants are those of the one placement's part in it: what happens to another
 * placement that the alert rests on changes nothing here.
 */
export const listAlertsOfCoordinator: Question<CoordinatorsAlertsAsked, CoordinatorsAlert> = {
  name: 'list-alerts-of-coordinator',
  cypher: `
    MATCH (assignment:Assignment {id: $assignment})-[:FOR]->(office:Office)
    MATCH (assignment)<-[:ASSIGNED_TO]-(exitCase:ExitCase)-[:HANDLED_AT]->(office)
    MATCH (exitCase)<-[:DECIDED_IN]-(placement:Placement)<-[rest:RESTS_ON|RESTED_ON]-(alert:Alert)
    WITH exitCase, placement, rest, alert, CASE type(rest) WHEN 'RESTS_ON' THEN 'OPEN' ELSE 'CLOSED' END AS state
    WHERE alert.kind IN ['STANDING_PLACEMENT', 'PLACEMENT_STOP', 'EMERGENCY_ENDED', 'CONSENT_ENDS']
      AND ($id IS NULL OR rest.id = $id)
      AND ($open IS NULL OR $open = (state = 'OPEN'))
      AND ($after IS NULL OR rest.since < $after.openedAt OR (rest.since = $after.openedAt AND rest.id > $after.id))
    RETURN rest.id AS id, alert.number AS number, alert.kind AS kind, state, placement.id AS placement,
      exitCase.id AS case, rest.since AS openedAt, rest.changedAt AS changedAt,
      head(COLLECT {
        MATCH (alert)<-[noted:ACKNOWLEDGED]-(:Assignment)<-[:ASSIGNED_TO]-(exitCase)
        WHERE noted.at >= rest.changedAt
        RETURN noted.at ORDER BY noted.at
      }) AS acknowledgedAt
    ORDER BY openedAt DESC, id
    LIMIT $first`,
  row: alert,
  example: { assignment: '', id: null, open: null, after: { openedAt: '', id: '' }, first: 50 },
};
