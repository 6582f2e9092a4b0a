import { z } from 'zod';
import type { Question } from '../ask.ts';
import { coordinatorsAlerts, municipalitysNumber } from './coordinators-alerts.ts';

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

/** What alerts say about placements of the assignment's own cases, the newest first: one for a placement and kind (ADR 15). */
export const listAlertsOfCoordinator: Question<CoordinatorsAlertsAsked, CoordinatorsAlert> = {
  name: 'list-alerts-of-coordinator',
  cypher: `
    MATCH (assignment:Assignment {id: $assignment})-[:FOR]->(office:Office)
    MATCH (assignment)<-[:ASSIGNED_TO]-(exitCase:ExitCase)-[:HANDLED_AT]->(office)
    MATCH (exitCase)<-[:DECIDED_IN]-(placement:Placement)
    ${coordinatorsAlerts(['STANDING_PLACEMENT', 'PLACEMENT_STOP', 'EMERGENCY_ENDED', 'CONSENT_ENDS'])}
    WITH exitCase, placement, first, state, changedAt, acknowledgedAt
    WHERE ($id IS NULL OR first.id = $id)
      AND ($open IS NULL OR $open = (state = 'OPEN'))
      AND ($after IS NULL OR first.at < $after.openedAt OR (first.at = $after.openedAt AND first.id > $after.id))
    RETURN first.id AS id, ${municipalitysNumber('first.alert')} AS number, first.alert.kind AS kind, state, placement.id AS placement,
      exitCase.id AS case, first.at AS openedAt, changedAt, acknowledgedAt
    ORDER BY openedAt DESC, id
    LIMIT $first`,
  row: alert,
  example: { assignment: '', id: null, open: null, after: { openedAt: '', id: '' }, first: 50 },
};
