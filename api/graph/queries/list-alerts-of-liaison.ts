import { z } from 'zod';
import type { Question } from '../ask.ts';
import { storedFindings } from '../stored-findings.ts';
import { acknowledgedForRegion, alertsOpenTo } from './alerts-open-to.ts';
import { municipalitysNumber } from './coordinators-alerts.ts';
import { isNationManned, mannedLevels } from './manned-levels.ts';

const placement = z.object({
  id: z.string(),
  case: z.string(),
  caseNumber: z.string(),
  pseudonym: z.string(),
  municipality: z.string(),
  /** The town around it, the municipality where it lies outside every town: never the home. */
  place: z.object({
    id: z.string(),
    kind: z.enum(['Locality', 'Municipality']),
    name: z.string(),
    municipality: z.string(),
  }),
  from: z.string(),
  to: z.string().nullable(),
  /** By which its municipality knows the alert. */
  number: z.string(),
  findings: storedFindings,
});

const alert = z.object({
  id: z.string(),
  /** By its severity: what the list is ordered by. */
  rank: z.string(),
  number: z.string(),
  kind: z.enum(['STANDING_PLACEMENT', 'EMERGENCY', 'EMERGENCY_ENDED', 'CONSENT_WITHDRAWN', 'OVERRIDDEN']),
  state: z.enum(['OPEN', 'CLOSED']),
  urgency: z.enum(['LOW', 'MEDIUM', 'HIGH', 'CRITICAL']),
  openedAt: z.string(),
  changedAt: z.string(),
  /** For the assignment's region; to the national level for all that it was sent to. */
  acknowledgedAt: z.string().nullable(),
  level: z.enum(['LOCAL', 'REGIONAL', 'NATIONAL']),
  acknowledgeBy: z.string(),
  /** The levels at which somebody is told: the local and the regional one where each region that it was sent to has somebody. */
  manned: z.array(z.enum(['LOCAL', 'REGIONAL', 'NATIONAL'])),
  regionalAt: z.string().nullable(),
  nationalAt: z.string().nullable(),
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
  readonly after: { readonly rank: string; readonly changedAt: string; readonly id: string } | null;
  readonly first: number;
};

/** Text that sorts the most severe first. */
const rank = `CASE alert.severity WHEN 'CRITICAL' THEN '0' WHEN 'HIGH' THEN '1' WHEN 'MEDIUM' THEN '2' ELSE '3' END`;

/** The alerts that have come to the assignment, the most severe first, of these what changed last: a page must not leave out a graver one. */
export const listAlertsOfLiaison: Question<LiaisonsAlertsAsked, LiaisonsAlert> = {
  name: 'list-alerts-of-liaison',
  cypher: `
    MATCH (assignment:Assignment {id: $assignment})
    WITH assignment, ${isNationManned} AS isNationManned
    ${alertsOpenTo}
    WITH DISTINCT assignment, isNationManned, alert, ${rank} AS rank
    WHERE ($id IS NULL OR alert.id = $id)
      AND ($open IS NULL OR $open = (alert.state = 'OPEN'))
      AND ($after IS NULL OR rank > $after.rank OR (rank = $after.rank
        AND (alert.changedAt < $after.changedAt OR (alert.changedAt = $after.changedAt AND alert.id > $after.id))))
    ORDER BY rank, alert.changedAt DESC, alert.id
    LIMIT $first
    WITH alert, rank, isNationManned, COLLECT {
      MATCH (alert)-[:SENT_TO]->(region:PoliceRegion)
      WHERE assignment.level = 'NATIONAL' OR (assignment)-[:FOR|OF*1..2]->(region)
      RETURN ${acknowledgedForRegion}
    } AS noted
    RETURN alert.id AS id, rank, alert.number AS number, alert.kind AS kind, alert.state AS state, alert.severity AS urgency,
      alert.openedAt AS openedAt, alert.changedAt AS changedAt, alert.level AS level,
      alert.acknowledgeBy AS acknowledgeBy, ${mannedLevels} + CASE WHEN isNationManned THEN ['NATIONAL'] ELSE [] END AS manned, alert.regionalAt AS regionalAt, alert.nationalAt AS nationalAt,
      CASE WHEN all(one IN noted WHERE one IS NOT NULL)
        THEN reduce(last = '', one IN noted | CASE WHEN one > last THEN one ELSE last END)
      END AS acknowledgedAt,
      COLLECT {
        MATCH (alert)-[rest:RESTS_ON|RESTED_ON]->(placement:Placement)-[:DECIDED_IN]->(exitCase:ExitCase)
        WHERE type(rest) = 'RESTS_ON' OR (alert.state = 'CLOSED' AND rest.until = alert.closedAt)
        MATCH (exitCase)-[:RUN_BY]->(placing:Municipality)
        MATCH (placement)-[:AT]->(at)
        WITH alert, rest, placement, exitCase, placing,
          head(COLLECT { MATCH (at)-[:IN*0..3]->(town:Locality) RETURN town }) AS town,
          head(COLLECT { MATCH (at)-[:IN*0..4]->(around:Municipality) RETURN around }) AS around
        RETURN {
          id: placement.id, case: exitCase.id, caseNumber: exitCase.caseNumber, municipality: placing.name,
          pseudonym: head(COLLECT {
            MATCH (exitCase)-[:CONCERNS]->(:Person)-[membership:MEMBER_OF]->(:Household)-[:OF]->(exitCase)
            RETURN membership.pseudonym ORDER BY membership.from DESC
          }),
          place: {
            id: coalesce(town.id, around.id), kind: CASE WHEN town IS NULL THEN 'Municipality' ELSE 'Locality' END,
            name: coalesce(town.name, around.name), municipality: around.name
          },
          from: placement.from, to: placement.to, number: ${municipalitysNumber('alert')}, findings: rest.grounds
        }
        ORDER BY exitCase.caseNumber, placement.id
      } AS placements
    ORDER BY rank, changedAt DESC, id`,
  row: alert,
  example: { assignment: '', id: null, open: null, after: { rank: '', changedAt: '', id: '' }, first: 50 },
};
