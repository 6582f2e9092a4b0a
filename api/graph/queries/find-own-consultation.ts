import { z } from 'zod';
import type { Question } from '../ask.ts';
import { isOwnCase } from './is-own-case.ts';

const override = z.object({
  id: z.string(),
  status: z.enum(['REQUESTED', 'APPROVED', 'REFUSED']),
  reason: z.string(),
  decidedAt: z.string().nullable(),
  decisionReason: z.string().nullable(),
});

const consultation = z.object({
  id: z.string(),
  number: z.string(),
  status: z.enum(['OPEN', 'APPROVED', 'ADVISED_AGAINST', 'WITHDRAWN', 'TIMED_OUT', 'USED']),
  priority: z.boolean(),
  openedAt: z.string(),
  answerBy: z.string(),
  answeredAt: z.string().nullable(),
  /** What the police advise; their own reason stays with them. */
  reason: z.string().nullable(),
  holdUntil: z.string().nullable(),
  case: z.string(),
  check: z.string(),
  /** The proposal that keeps the place. */
  hold: z.string().nullable(),
  suggested: z.array(z.string()),
  /** The latest. */
  override: override.nullable(),
});

export type OwnConsultation = z.infer<typeof consultation>;

/** A consultation of one of the assignment's own cases, without its findings; no row for anybody else's, as for one that does not exist. */
export const findOwnConsultation: Question<{ consultation: string; assignment: string }, OwnConsultation> = {
  name: 'find-own-consultation',
  cypher: `
    MATCH (consultation:Consultation {id: $consultation})-[:ASKED_IN]->(exitCase:ExitCase)
    WHERE ${isOwnCase}
    MATCH (consultation)-[:ABOUT]->(check:PlacementCheck)
    RETURN consultation.id AS id, consultation.number AS number, consultation.status AS status,
      consultation.priority AS priority, consultation.openedAt AS openedAt, consultation.answerBy AS answerBy,
      consultation.answeredAt AS answeredAt, consultation.advice AS reason, consultation.holdUntil AS holdUntil,
      exitCase.id AS case, check.id AS check,
      head(COLLECT { MATCH (consultation)-[:HOLDS]->(hold:Placement) WHERE hold.status = 'HELD' RETURN hold.id }) AS hold,
      COLLECT { MATCH (consultation)-[:SUGGESTS]->(town:Locality) RETURN town.id ORDER BY town.name, town.id } AS suggested,
      head(COLLECT {
        MATCH (consultation)<-[:CONCERNS]-(override:Override)
        RETURN override {.id, .status, .reason, .decidedAt, .decisionReason} ORDER BY override.requestedAt DESC, override.id
      }) AS override`,
  row: consultation,
  example: { consultation: '', assignment: '' },
};
