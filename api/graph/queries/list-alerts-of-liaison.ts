import { z } from 'zod';
import type { Question } from '../ask.ts';
import { storedFindings } from '../stored-findings.ts';

const placement = z.object({
  id: z.string(),
  case: z.string(),
  caseNumber: z.string(),
  pseudonym: z.string(),
  municipality: z.string(),
  place: z.object({
    id: z.string(),
    kind: z.enum(['Unit', 'Facility', 'District', 'Locality', 'Municipality']),
    name: z.string(),
    municipality: z.string(),
  }),
  from: z.string(),
  to: z.string().nullable(),
  findings: storedFindings,
});

const alert = z.object({
  id: z.string(),
  number: z.string(),
  kind: z.enum(['STANDING_PLACEMENT', 'EMERGENCY', 'EMERGENCY_ENDED', 'CONSENT_WITHDRAWN', 'OVERRIDDEN']),
  state: z.enum(['OPEN', 'CLOSED']),
  urgency: z.enum(['LOW', 'MEDIUM', 'HIGH', 'CRITICAL']),
  openedAt: z.string(),
  changedAt: z.string(),
  acknowledgedAt: z.string().nullable(),
  /** What it rests on; of a closed one, what it last rested on. */
  placements: z.array(placement),
});

/** An alert as the police's liaison sees it, with why. */
export type LiaisonsAlert = z.infer<typeof alert>;

export type LiaisonsAlertsAsked = {
  readonly assignment: string;
  /** One alert only. */
  readonly id: string | null;
  readonly open: boolean | null;
  readonly after: { readonly changedAt: string; readonly id: string } | null;
  readonly first: number;
};

/** The alerts that were sent to the assignment's police region, what changed last first. */
export const listAlertsOfLiaison: Question<LiaisonsAlertsAsked, LiaisonsAlert> = {
  name: 'list-alerts-of-liaison',
  cypher: `
    MATCH (:Assignment {id: $assignment})-[:FOR|OF*1..2]->(region:PoliceRegion)<-[:SENT_TO]-(alert:Alert)
    WHERE ($id IS NULL OR alert.id = $id)
      AND ($open IS NULL OR $open = (alert.state = 'OPEN'))
      AND ($after IS NULL OR alert.changedAt < $after.changedAt
        OR (alert.changedAt = $after.changedAt AND alert.id > $after.id))
    WITH DISTINCT alert
    ORDER BY alert.changedAt DESC, alert.id
    LIMIT $first
    RETURN alert.id AS id, alert.number AS number, alert.kind AS kind, alert.state AS state, alert.severity AS urgency,
      alert.openedAt AS openedAt, alert.changedAt AS changedAt,
      head(COLLECT {
        MATCH (alert)<-[noted:ACKNOWLEDGED]-(by:Assignment)
        WHERE noted.at >= alert.worsenedAt AND EXISTS { (by)-[:FOR|OF*1..2]->(:PoliceRegion)<-[:SENT_TO]-(alert) }
        RETURN noted.at ORDER BY noted.at
      }) AS acknowledgedAt,
      COLLECT {
        MATCH (alert)-[rest:RESTS_ON|RESTED_ON]->(placement:Placement)-[:DECIDED_IN]->(exitCase:ExitCase)
        WHERE type(rest) = 'RESTS_ON' OR (alert.state = 'CLOSED' AND rest.until = alert.closedAt)
        MATCH (exitCase)-[:RUN_BY]->(placing:Municipality)
        MATCH (placement)-[:AT]->(at)
        RETURN {
          id: placement.id, case: exitCase.id, caseNumber: exitCase.caseNumber, municipality: placing.name,
          pseudonym: head(COLLECT {
            MATCH (exitCase)-[:CONCERNS]->(:Person)-[membership:MEMBER_OF]->(:Household)-[:OF]->(exitCase)
            RETURN membership.pseudonym ORDER BY membership.from DESC
          }),
          place: {
            id: at.id, kind: head(labels(at)), name: coalesce(head(COLLECT { MATCH (at:Unit)-[:IN]->(home:Facility) RETURN home.name }) + ', ', '') + at.name,
            municipality: head(COLLECT { MATCH (at)-[:IN*0..4]->(around:Municipality) RETURN around.name })
          },
          from: placement.from, to: placement.to, findings: rest.grounds
        }
        ORDER BY placement.id
      } AS placements
    ORDER BY changedAt DESC, id`,
  row: alert,
  example: { assignment: '', id: null, open: null, after: { changedAt: '', id: '' }, first: 50 },
};
