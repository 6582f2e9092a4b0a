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

type ValidAnswers = { readonly person: string; readonly case: string; readonly now: string; readonly today: Day };

/**
 * The answers about a person that receipts hold which are valid: for 14 days, or as long as an answered consultation holds the place.
 * Those of the municipality that runs the case only: what another one was told rests on consent that was given there.
 */
export const listValidAnswers: Question<ValidAnswers, z.infer<typeof answered>> = {
  name: 'list-valid-answers',
  cypher: `
    MATCH (asking:ExitCase {id: $case})
    MATCH (:Person {id: $person})<-[:ABOUT]-(check:PlacementCheck)-[:ASKED_IN]->(exitCase:ExitCase)
    WHERE exitCase.municipality = asking.municipality AND (check.validUntil > $now OR EXISTS {
      MATCH (check)<-[:ABOUT]-(consultation:Consultation) WHERE consultation.holdUntil > $today
    })
    MATCH (check)-[:FOR_PLACE]->(place)
    RETURN check.answer AS answer, check.from AS from, check.to AS to,
      CASE
        WHEN place:Unit THEN head(COLLECT { MATCH (place)-[:IN]->(home:Facility) RETURN home.id })
        WHEN place:District THEN head(COLLECT { MATCH (place)-[:IN]->(town:Locality) RETURN town.id })
        ELSE place.id
      END AS place,
      COLLECT { MATCH (check)-[:ABOUT]->(subject:Person) RETURN subject.id } AS subjects`,
  row: answered,
  example: { person: '', case: '', now: '', today: '2026-01-01' },
};
