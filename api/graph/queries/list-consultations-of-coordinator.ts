import { z } from 'zod';
import type { Question } from '../ask.ts';
import { checkOf, ownCheck } from './check-of.ts';
import { matchOwnCases, type OfOwnCases } from './own-cases.ts';
import { placeNamed, placeOf } from './place-of.ts';

const override = z.object({
  id: z.string(),
  status: z.enum(['REQUESTED', 'APPROVED', 'REFUSED']),
  reason: z.string(),
  requestedAt: z.string(),
  decidedAt: z.string().nullable(),
  decisionReason: z.string().nullable(),
});

const consultation = z.object({
  id: z.string(),
  number: z.string(),
  status: z.enum(['OPEN', 'APPROVED', 'ADVISED_AGAINST', 'WITHDRAWN', 'TIMED_OUT', 'USED']),
  priority: z.boolean(),
  level: z.enum(['LOCAL', 'REGIONAL', 'NATIONAL']),
  openedAt: z.string(),
  regionalAt: z.string().nullable(),
  nationalAt: z.string().nullable(),
  answerBy: z.string(),
  answeredAt: z.string().nullable(),
  decision: z.enum(['APPROVED', 'ADVISED_AGAINST']).nullable(),
  closedAt: z.string().nullable(),
  message: z.string().nullable(),
  reason: z.string().nullable(),
  holdUntil: z.string().nullable(),
  check: ownCheck,
  suggestedPlaces: z.array(placeNamed),
  /** The latest first. */
  overrides: z.array(override),
});

/** A question to the police as its coordinator sees it, without its findings. */
export type ShownConsultation = z.infer<typeof consultation>;

/** `holding`: only those that still hold their place. */
type Asked = OfOwnCases & { readonly ids: readonly string[] | null; readonly holding: boolean };

/** Consultations of the assignment's own cases, the newest first. */
export const listConsultationsOfCoordinator: Question<Asked, ShownConsultation> = {
  name: 'list-consultations-of-coordinator',
  cypher: `${matchOwnCases}
    MATCH (exitCase)<-[:ASKED_IN]-(consultation:Consultation)-[:ABOUT]->(check:PlacementCheck)
    WHERE ($ids IS NULL OR consultation.id IN $ids)
      AND (NOT $holding OR consultation.status IN ['OPEN', 'APPROVED', 'ADVISED_AGAINST'])
    WITH consultation, check ORDER BY consultation.openedAt DESC, consultation.id
    RETURN consultation.id AS id, consultation.number AS number, consultation.status AS status,
      consultation.priority AS priority, consultation.level AS level, consultation.openedAt AS openedAt,
      consultation.regionalAt AS regionalAt, consultation.nationalAt AS nationalAt,
      consultation.answerBy AS answerBy, consultation.answeredAt AS answeredAt, consultation.decision AS decision,
      consultation.closedAt AS closedAt, consultation.message AS message, consultation.advice AS reason,
      consultation.holdUntil AS holdUntil, ${checkOf('check')} AS check,
      COLLECT {
        MATCH (consultation)-[:SUGGESTS]->(town:Locality)
        WITH town ORDER BY town.name, town.id
        RETURN ${placeOf('town')}
      } AS suggestedPlaces,
      COLLECT {
        MATCH (consultation)<-[:CONCERNS]-(override:Override)
        RETURN override {.id, .status, .reason, .requestedAt, .decidedAt, .decisionReason}
        ORDER BY override.requestedAt DESC, override.id
      } AS overrides`,
  row: consultation,
  example: { assignment: '', case: '', ids: [''], holding: true },
};
