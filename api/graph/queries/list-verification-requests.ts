import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { consentIsValid } from './consent-is-valid.ts';

const affiliation = z.object({
  grouping: z.string(),
  groupingId: z.string(),
  role: z.enum(['LEADER', 'MEMBER', 'ASSOCIATE', 'SUSPECTED']),
  from: z.string(),
  to: z.string().nullable(),
  source: z.int(),
  information: z.string(),
  pending: z.boolean(),
});

const person = z.object({
  id: z.string(),
  pseudonym: z.string(),
  verifiedOn: z.string().nullable(),
  affiliations: z.array(affiliation),
  /** Affiliations, or open threats by or against the person: what the rules count as known. */
  isKnown: z.boolean(),
});

const request = z.object({
  id: z.string(),
  caseNumber: z.string(),
  municipality: z.string(),
  requestedAt: z.string(),
  persons: z.array(person),
});

export type VerificationRequestFound = z.infer<typeof request>;

type Asked = { readonly assignment: string; readonly id: string | null; readonly today: Day };

/**
 * What the police of the assignment's region are asked to verify, what was asked first at the top; done ones only by `id`. Whoever has
 * withdrawn their consent is not shown.
 */
export const listVerificationRequests: Question<Asked, VerificationRequestFound> = {
  name: 'list-verification-requests',
  cypher: `
    MATCH (:Assignment {id: $assignment})-[:FOR|OF*1..2]->(region:PoliceRegion)<-[:SENT_TO]-(request:VerificationRequest)
    WHERE ($id IS NULL AND request.status = 'OPEN') OR request.id = $id
    MATCH (request)-[:ASKED_IN]->(exitCase:ExitCase)-[:RUN_BY]->(municipality:Municipality)
    RETURN DISTINCT request.id AS id, exitCase.caseNumber AS caseNumber, municipality.name AS municipality,
      request.requestedAt AS requestedAt,
      COLLECT {
        MATCH (request)-[:ABOUT]->(person:Person)
        WHERE EXISTS {
          MATCH (person)<-[:GIVEN_BY]-(consent:Consent)-[:GIVEN_IN]->(exitCase)
          WHERE ${consentIsValid}
        }
        RETURN {
          id: person.id,
          pseudonym: head(COLLECT {
            MATCH (person)-[membership:MEMBER_OF]->(:Household)-[:OF]->(exitCase)
            RETURN membership.pseudonym ORDER BY membership.from DESC
          }),
          verifiedOn: head(COLLECT {
            MATCH (person)<-[:VERIFIES]-(verification:Verification)
            RETURN verification.verifiedOn ORDER BY verification.verifiedOn DESC
          }),
          affiliations: COLLECT {
            MATCH (person)-[tie:AFFILIATED_WITH]->(grouping:Grouping)
            WHERE tie.live
            RETURN tie {.role, .from, .to, .source, .information, .pending, grouping: grouping.name, groupingId: grouping.id}
            ORDER BY tie.from, tie.id
          },
          isKnown: EXISTS { MATCH (person)-[tie:AFFILIATED_WITH]->(:Grouping) WHERE tie.live }
            OR EXISTS { MATCH (person)-[threat:THREATENS]-(:Person) WHERE threat.live AND NOT coalesce(threat.closed, false) }
        } AS person
        ORDER BY person.pseudonym, person.id
      } AS persons
    ORDER BY requestedAt, id`,
  row: request,
  example: { assignment: '', id: null, today: '2026-01-01' },
};
