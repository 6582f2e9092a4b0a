import { z } from 'zod';
import type { Question } from '../ask.ts';

const pseudonym = z.object({ person: z.string(), pseudonym: z.string() });

/** What people are called in cases that are open to the assignment's police region: it was asked about them, or alerted to them. */
export const listPseudonyms: Question<{ assignment: string; persons: readonly string[] }, z.infer<typeof pseudonym>> = {
  name: 'list-pseudonyms',
  cypher: `
    MATCH (:Assignment {id: $assignment})-[:FOR|OF*1..2]->(region:PoliceRegion)
    UNWIND $persons AS id
    MATCH (person:Person {id: id})-[membership:MEMBER_OF]->(:Household)-[:OF]->(exitCase:ExitCase)
    WHERE EXISTS { (exitCase)<-[:ASKED_IN]-(:VerificationRequest|Consultation)-[:SENT_TO]->(region) }
      OR EXISTS { (exitCase)<-[:DECIDED_IN]-(:Placement)<-[:RESTS_ON]-(:Alert)-[:SENT_TO]->(region) }
    WITH person, membership.pseudonym AS pseudonym
    ORDER BY membership.from DESC, pseudonym
    RETURN person.id AS person, head(collect(pseudonym)) AS pseudonym`,
  row: pseudonym,
  example: { assignment: '', persons: [''] },
};
