import { z } from 'zod';
import type { Question } from '../ask.ts';
import { hasAlertOpenTo } from './alerts-open-to.ts';
import { hasConsultationOpenTo } from './consultations-open-to.ts';

const pseudonym = z.object({ person: z.string(), pseudonym: z.string() });

/** What people are called in cases that are open to the assignment: it was asked about them, or alerted to them. */
export const listPseudonyms: Question<{ assignment: string; persons: readonly string[] }, z.infer<typeof pseudonym>> = {
  name: 'list-pseudonyms',
  cypher: `
    MATCH (assignment:Assignment {id: $assignment})
    UNWIND $persons AS id
    MATCH (person:Person {id: id})-[membership:MEMBER_OF]->(:Household)-[:OF]->(exitCase:ExitCase)
    WHERE ${hasConsultationOpenTo}
      OR EXISTS { (exitCase)<-[:ASKED_IN]-(:VerificationRequest)-[:SENT_TO]->(:PoliceRegion)<-[:FOR|OF*1..2]-(assignment) }
      OR ${hasAlertOpenTo}
    WITH person, membership.pseudonym AS pseudonym
    ORDER BY membership.from DESC, pseudonym
    RETURN person.id AS person, head(collect(pseudonym)) AS pseudonym`,
  row: pseudonym,
  example: { assignment: '', persons: [''] },
};
