import { z } from 'zod';
import type { Question } from '../ask.ts';
import { storedFindings } from '../stored-findings.ts';
import { consultationsOpenTo } from './consultations-open-to.ts';
import { at, toPlaceRef } from './standing-placement.ts';

const question = z.object({
  id: z.string(),
  case: z.string(),
  municipality: z.string(),
  subjects: z.array(z.string()).min(1),
  place: at.transform(toPlaceRef),
  /** The town that was asked about, or whose municipality was; null where it has none. */
  around: z.object({ lat: z.number(), lon: z.number() }).nullable(),
  from: z.string(),
  to: z.string().nullable(),
  opened: z.int().nullable(),
  findings: storedFindings,
});

export type QuestionOfConsultation = z.infer<typeof question>;

/** What was asked in a consultation that is open to the assignment, to be judged anew; no row for any other. */
export const findQuestionOfConsultation: Question<
  { assignment: string; consultation: string },
  QuestionOfConsultation
> = {
  name: 'find-question-of-consultation',
  cypher: `
    MATCH (assignment:Assignment {id: $assignment})
    ${consultationsOpenTo}
    WITH DISTINCT consultation
    WHERE consultation.id = $consultation
    MATCH (consultation)-[:ASKED_IN]->(exitCase:ExitCase)-[:RUN_BY]->(municipality:Municipality)
    MATCH (consultation)-[:ABOUT]->(check:PlacementCheck)-[:FOR_PLACE]->(place)
    RETURN consultation.id AS id, exitCase.id AS case, municipality.id AS municipality,
      COLLECT { MATCH (check)-[:ABOUT]->(person:Person) RETURN person.id ORDER BY person.id } AS subjects,
      {id: place.id, kind: head(labels(place)), town: head(COLLECT { MATCH (place)-[:IN]->(town:Locality) RETURN town.id })} AS place,
      head(COLLECT {
        MATCH (place)-[:IN*0..4]->(around:Municipality)
        MATCH (around)<-[:IN]-(town:Locality)
        WITH town, EXISTS { (place)-[:IN*0..3]->(town) } AS isIt
        ORDER BY isIt DESC, town.population DESC, town.id
        RETURN town {.lat, .lon}
      }) AS around,
      check.from AS from, check.to AS to, consultation.named AS findings,
      head(COLLECT { MATCH (consultation)-[:HOLDS]->(hold:Placement) RETURN hold.opened }) AS opened`,
  row: question,
  example: { assignment: '', consultation: '' },
};
