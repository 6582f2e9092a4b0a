import { z } from 'zod';
import type { Question } from '../ask.ts';
import { alertsOpenTo } from './alerts-open-to.ts';

type Acknowledging = { readonly assignment: string; readonly alert: string; readonly at: string };

const acknowledged = z.object({ id: z.string() });

/**
 * Who looks at an alert that is over is nobody else's business: it is told to none who listen.
 * For the coordinator of a placement that the alert rests or rested on: `alert` is the identifier that coordinators see. What lies behind it is one to them (ADR 15), and all
 * of it is acknowledged; for this placement only, also where another of their own is the other end of the pair.
 */
export const acknowledgeAsCoordinator: Question<Acknowledging, { id: string }> = {
  name: 'acknowledge-as-coordinator',
  cypher: `
    MATCH (assignment:Assignment {id: $assignment})-[:FOR]->(office:Office)
    MATCH (assignment)<-[:ASSIGNED_TO]-(exitCase:ExitCase)-[:HANDLED_AT]->(office)
    MATCH (exitCase)<-[:DECIDED_IN]-(placement:Placement)<-[shown:RESTS_ON|RESTED_ON]-(first:Alert)
    WHERE shown.id = $alert
    MATCH (placement)<-[rest:RESTS_ON|RESTED_ON]-(alert:Alert)
    WHERE rest.id = shown.id OR (alert.kind = first.kind AND alert.kind = 'STANDING_PLACEMENT')
    MERGE (assignment)-[noted:ACKNOWLEDGED {placement: placement.id}]->(alert)
    SET noted.at = $at
    WITH alert, shown
    MATCH (gate:Gate {id: 'gate'})
    SET alert.changedSeq = CASE alert.state WHEN 'OPEN' THEN gate.seq + 1 ELSE alert.changedSeq END
    RETURN DISTINCT shown.id AS id`,
  row: acknowledged,
  example: { assignment: '', alert: '', at: '' },
};

/** For a liaison whom the alert has come to. */
export const acknowledgeAsLiaison: Question<Acknowledging, { id: string }> = {
  name: 'acknowledge-as-liaison',
  cypher: `
    MATCH (assignment:Assignment {id: $assignment})
    ${alertsOpenTo}
    WITH assignment, alert
    WHERE alert.id = $alert
    MERGE (assignment)-[noted:ACKNOWLEDGED]->(alert)
    SET noted.at = $at
    WITH alert
    MATCH (gate:Gate {id: 'gate'})
    SET alert.changedSeq = CASE alert.state WHEN 'OPEN' THEN gate.seq + 1 ELSE alert.changedSeq END
    RETURN alert.id AS id`,
  row: acknowledged,
  example: { assignment: '', alert: '', at: '' },
};
