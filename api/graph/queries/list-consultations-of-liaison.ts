import { z } from 'zod';
import type { Question } from '../ask.ts';
import { storedFindings } from '../stored-findings.ts';
import { consultationsOpenTo } from './consultations-open-to.ts';

const consultation = z.object({
  id: z.string(),
  number: z.string(),
  status: z.enum(['OPEN', 'APPROVED', 'ADVISED_AGAINST', 'WITHDRAWN', 'TIMED_OUT', 'USED']),
  priority: z.boolean(),
  level: z.enum(['LOCAL', 'REGIONAL', 'NATIONAL']),
  openedAt: z.string(),
  answerBy: z.string(),
  caseNumber: z.string(),
  pseudonym: z.string(),
  municipality: z.string(),
  /** Of a district, the town around it. */
  place: z.object({
    id: z.string(),
    kind: z.enum(['Unit', 'Facility', 'District', 'Locality', 'Municipality']),
    name: z.string(),
    municipality: z.string(),
  }),
  from: z.string(),
  to: z.string().nullable(),
  answer: z.enum(['NO_KNOWN_RISK', 'INSUFFICIENT_BASIS', 'CONSULTATION_REQUIRED', 'ADVISED_AGAINST']),
  message: z.string().nullable(),
  findings: storedFindings,
  decision: z.enum(['APPROVED', 'ADVISED_AGAINST']).nullable(),
  reason: z.string().nullable(),
  advice: z.string().nullable(),
  suggested: z.array(z.string()),
});

/** A consultation as the police's liaison sees it, with why. */
export type LiaisonsConsultation = z.infer<typeof consultation>;

type Asked = {
  readonly assignment: string;
  /** One only. */
  readonly id: string | null;
  readonly open: boolean | null;
  /** How the last one of the page before is ordered: '0' after an emergency, else '1'. */
  readonly after: { readonly rank: string; readonly answerBy: string; readonly id: string } | null;
  readonly first: number;
};

/** The consultations that are open to the assignment, the most urgent first. */
export const listConsultationsOfLiaison: Question<Asked, LiaisonsConsultation> = {
  name: 'list-consultations-of-liaison',
  cypher: `
    MATCH (assignment:Assignment {id: $assignment})
    ${consultationsOpenTo}
    WITH consultation
    WHERE ($id IS NULL OR consultation.id = $id) AND ($open IS NULL OR $open = (consultation.status = 'OPEN'))
    WITH DISTINCT consultation, CASE WHEN consultation.priority THEN '0' ELSE '1' END AS rank
    WHERE $after IS NULL OR rank > $after.rank
      OR (rank = $after.rank AND (consultation.answerBy > $after.answerBy
        OR (consultation.answerBy = $after.answerBy AND consultation.id > $after.id)))
    WITH consultation, rank
    ORDER BY rank, consultation.answerBy, consultation.id
    LIMIT $first
    MATCH (consultation)-[:ASKED_IN]->(exitCase:ExitCase)-[:RUN_BY]->(municipality:Municipality)
    MATCH (consultation)-[:ABOUT]->(check:PlacementCheck)-[:FOR_PLACE]->(at)
    RETURN consultation.id AS id, consultation.number AS number, consultation.status AS status,
      consultation.priority AS priority, consultation.level AS level, consultation.openedAt AS openedAt,
      consultation.answerBy AS answerBy, consultation.message AS message, consultation.named AS findings,
      consultation.decision AS decision, consultation.reason AS reason,
      consultation.advice AS advice, exitCase.caseNumber AS caseNumber, municipality.name AS municipality,
      head(COLLECT {
        MATCH (exitCase)-[:CONCERNS]->(:Person)-[membership:MEMBER_OF]->(:Household)-[:OF]->(exitCase)
        RETURN membership.pseudonym ORDER BY membership.from DESC
      }) AS pseudonym,
      {
        id: at.id, kind: head(labels(at)), name: coalesce(head(COLLECT { MATCH (at:Unit)-[:IN]->(home:Facility) RETURN home.name }) + ', ', '') + at.name,
        municipality: head(COLLECT { MATCH (at)-[:IN*0..4]->(around:Municipality) RETURN around.name })
      } AS place,
      check.from AS from, check.to AS to, check.answer AS answer,
      COLLECT { MATCH (consultation)-[:SUGGESTS]->(town:Locality) RETURN town.id ORDER BY town.name, town.id } AS suggested,
      rank
    ORDER BY rank, answerBy, id`,
  row: consultation,
  example: { assignment: '', id: null, open: null, after: { rank: '0', answerBy: '', id: '' }, first: 50 },
};
