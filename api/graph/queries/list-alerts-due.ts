import { z } from 'zod';
import type { Question } from '../ask.ts';
import { acknowledgedForRegion } from './alerts-open-to.ts';
import { mannedLevels } from './manned-levels.ts';

const levels = z.enum(['LOCAL', 'REGIONAL', 'NATIONAL']);

const due = z.object({
  id: z.string(),
  urgency: z.enum(['LOW', 'MEDIUM', 'HIGH', 'CRITICAL']),
  level: levels,
  acknowledgeBy: z.string(),
  /** The levels at which each region that it was sent to has somebody. */
  manned: z.array(levels),
});

export type AlertDue = z.infer<typeof due>;

/** Open alerts to the police that can still go up and that some region they were sent to has not acknowledged, or one of them. */
export const listAlertsDue: Question<{ readonly id: string | null }, AlertDue> = {
  name: 'list-alerts-due',
  cypher: `
    MATCH (alert:Alert {state: 'OPEN'})
    WHERE alert.level IN ['LOCAL', 'REGIONAL'] AND ($id IS NULL OR alert.id = $id)
    WITH alert, COLLECT {
      MATCH (alert)-[:SENT_TO]->(region:PoliceRegion)
      RETURN ${acknowledgedForRegion}
    } AS noted
    WHERE any(one IN noted WHERE one IS NULL)
    RETURN alert.id AS id, alert.severity AS urgency, alert.level AS level, alert.acknowledgeBy AS acknowledgeBy,
      ${mannedLevels} AS manned
    ORDER BY acknowledgeBy, id`,
  row: due,
  example: { id: null },
};
