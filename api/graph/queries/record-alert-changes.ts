import { z } from 'zod';
import type { Severity } from '../../conflicts/findings.ts';
import type { Question } from '../ask.ts';

export type AlertRow = {
  readonly key: string;
  /** Of a new alert; one that is there keeps its own. */
  readonly id: string;
  readonly number: string;
  readonly kind:
    | 'STANDING_PLACEMENT'
    | 'PLACEMENT_STOP'
    | 'EMERGENCY'
    | 'EMERGENCY_ENDED'
    | 'CONSENT_ENDS'
    | 'CONSENT_WITHDRAWN'
    | 'OVERRIDDEN';
  readonly state: 'OPEN' | 'CLOSED';
  readonly severity: Severity;
  /** Whether somebody should look again who had acknowledged it. */
  readonly isWorse: boolean;
  /** The persons whom its findings name. */
  readonly about: readonly string[];
  readonly rests: readonly {
    readonly id: string;
    readonly placement: string;
    /** By which the placement's municipality is to know it, if it knows none of the placement's yet. */
    readonly number: string;
    readonly grounds: string;
  }[];
};

const written = z.object({ key: z.string(), id: z.string(), number: z.string() });

/**
 * Writes alerts as they are now, opened, changed or closed. What one no longer rests on stays findable as what it rested on, so that
 * its municipality still sees that it was and is over. One that comes back begins at the local level again; one that gets worse stays where it is. A stop is no matter for the
 * police, nor is a consent that still holds. Only under the gate, whose next entry is this change's. What standing with others gives is known to a municipality by a number of the placement's own (ADR 15).
 */
export const recordAlertChanges: Question<
  { readonly rows: readonly AlertRow[]; readonly at: string; readonly acknowledgeBy: string },
  z.infer<typeof written>
> = {
  name: 'record-alert-changes',
  cypher: `
    MATCH (gate:Gate {id: 'gate'})
    WITH gate.seq + 1 AS seq
    UNWIND $rows AS row
    MERGE (alert:Alert {key: row.key})
    ON CREATE SET alert.id = row.id, alert.number = row.number, alert.kind = row.kind, alert.openedAt = $at
    SET alert.level = CASE alert.state WHEN 'OPEN' THEN alert.level ELSE 'LOCAL' END,
      alert.regionalAt = CASE alert.state WHEN 'OPEN' THEN alert.regionalAt END,
      alert.nationalAt = CASE alert.state WHEN 'OPEN' THEN alert.nationalAt END,
      alert.acknowledgeBy = CASE WHEN row.isWorse THEN $acknowledgeBy ELSE alert.acknowledgeBy END
    SET alert.state = row.state, alert.severity = row.severity, alert.changedAt = $at, alert.changedSeq = seq,
      alert.worsenedAt = CASE WHEN row.isWorse THEN $at ELSE alert.worsenedAt END,
      alert.closedAt = CASE row.state WHEN 'CLOSED' THEN $at END
    WITH alert, row
    CALL (alert, row) {
      MATCH (alert)-[rest:RESTS_ON]->(placement:Placement)
      WHERE NOT placement.id IN [one IN row.rests | one.placement]
      CREATE (alert)-[rested:RESTED_ON]->(placement)
      SET rested = properties(rest), rested.until = $at
      DELETE rest
    }
    CALL (alert, row) {
      UNWIND row.rests AS one
      MATCH (placement:Placement {id: one.placement})
      OPTIONAL MATCH (alert)-[rested:RESTED_ON]->(placement)
      MERGE (alert)-[rest:RESTS_ON]->(placement)
      ON CREATE SET rest.id = coalesce(rested.id, one.id), rest.since = $at,
        rest.first = coalesce(rested.first, rested.since, $at)
      SET rest.changedAt = CASE WHEN rest.grounds = one.grounds THEN rest.changedAt ELSE $at END
      SET rest.grounds = one.grounds
      SET placement.alertNumber =
        CASE alert.kind WHEN 'STANDING_PLACEMENT' THEN coalesce(placement.alertNumber, one.number) ELSE placement.alertNumber END
      DELETE rested
      RETURN count(DISTINCT placement) AS rests
    }
    CALL (alert, row) {
      UNWIND row.about AS id
      MATCH (person:Person {id: id})
      MERGE (alert)-[:ABOUT]->(person)
    }
    CALL (alert) {
      MATCH (alert)-[:RESTS_ON]->(:Placement)-[:DECIDED_IN]->(:ExitCase)-[:RUN_BY]->(municipality:Municipality)
      WHERE NOT alert.kind IN ['PLACEMENT_STOP', 'CONSENT_ENDS']
      MATCH (municipality)-[:IN]->(:County)-[:IN]->(region:PoliceRegion)
      MERGE (alert)-[:SENT_TO]->(region)
    }
    CALL (alert) {
      MATCH (alert)-[sent:SENT_TO]->(region:PoliceRegion)
      WHERE alert.state = 'OPEN' AND NOT EXISTS {
        MATCH (alert)-[:RESTS_ON]->(:Placement)-[:DECIDED_IN]->(:ExitCase)-[:RUN_BY]->(:Municipality)-[:IN]->(:County)-[:IN]->(region)
      }
      DELETE sent
    }
    WITH alert, row, rests
    WHERE rests = size(row.rests)
    RETURN alert.key AS key, alert.id AS id, alert.number AS number`,
  row: written,
  example: { rows: [], at: '2026-01-01T00:00:00.000Z', acknowledgeBy: '2026-01-01T00:30:00.000Z' },
};
