import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';

const answered = z.object({
  answer: z.enum(['NO_KNOWN_RISK', 'INSUFFICIENT_BASIS', 'CONSULTATION_REQUIRED', 'ADVISED_AGAINST']),
  subjects: z.array(z.string()).min(1),
  /** The home, the town or the municipality. */
  place: z.string(),
  from: z.string(),
  to: z.string().nullable(),
});

export type ValidAnswer = z.infer<typeof answered>;

type AtMoment = { readonly now: string; readonly today: Day };

/**
 * The answers about whoever is or was in the household of a case (`asking`) that receipts hold which are valid: for 14 days, or as long as an answered
 * consultation holds the place. Those of the municipality that runs the case only: what another one was told rests on consent that was given there.
 */
const returnValidAnswers = `
    MATCH (asking)<-[:OF]-(:Household)<-[:MEMBER_OF]-(:Person)<-[:ABOUT]-(check:PlacementCheck)-[:ASKED_IN]->(exitCase:ExitCase)
    WHERE exitCase.municipality = asking.municipality AND (check.validUntil > $now OR EXISTS {
      MATCH (check)<-[:ABOUT]-(consultation:Consultation) WHERE consultation.holdUntil > $today
    })
    WITH DISTINCT check
    MATCH (check)-[:FOR_PLACE]->(place)
    RETURN check.answer AS answer, check.from AS from, check.to AS to,
      CASE
        WHEN place:Unit THEN head(COLLECT { MATCH (place)-[:IN]->(home:Facility) RETURN home.id })
        WHEN place:District THEN head(COLLECT { MATCH (place)-[:IN]->(town:Locality) RETURN town.id })
        ELSE place.id
      END AS place,
      COLLECT { MATCH (check)-[:ABOUT]->(subject:Person) RETURN subject.id } AS subjects`;

export const listValidAnswers: Question<AtMoment & { readonly case: string }, ValidAnswer> = {
  name: 'list-valid-answers',
  cypher: `
    MATCH (asking:ExitCase {id: $case})${returnValidAnswers}`,
  row: answered,
  example: { case: '', now: '', today: '2026-01-01' },
};

/** For what is asked before it is known whose the case is: nothing is read of a case of anybody else's. */
type ByOwner = AtMoment & { readonly assignment: string };

export const listAnswersOfOwnCase: Question<ByOwner & { readonly case: string }, ValidAnswer> = {
  name: 'list-answers-of-own-case',
  cypher: `
    MATCH (asking:ExitCase {id: $case})-[:ASSIGNED_TO]->(:Assignment {id: $assignment})${returnValidAnswers}`,
  row: answered,
  example: { case: '', assignment: '', now: '', today: '2026-01-01' },
};

/** The same of the case that a receipt was asked in; its own answer is among them. */
export const listAnswersBeside: Question<ByOwner & { readonly check: string }, ValidAnswer> = {
  name: 'list-answers-beside',
  cypher: `
    MATCH (:PlacementCheck {id: $check})-[:ASKED_IN]->(asking:ExitCase)-[:ASSIGNED_TO]->(:Assignment {id: $assignment})${returnValidAnswers}`,
  row: answered,
  example: { check: '', assignment: '', now: '', today: '2026-01-01' },
};
