import { z } from 'zod';
import { consentIsValid } from './consent-is-valid.ts';

const member = z.object({
  id: z.string(),
  pseudonym: z.string(),
  isParticipant: z.boolean(),
  hasConsent: z.boolean(),
  /** The first day on which it no longer holds; null where it has no end. */
  consentUntil: z.string().nullable(),
});

export const exitCase = z.object({
  id: z.string(),
  caseNumber: z.string(),
  pseudonym: z.string(),
  status: z.enum(['OPEN', 'CLOSED']),
  openedOn: z.string(),
  household: z.array(member),
});

/** A case as its coordinator sees it; the household begins with the participant. */
export type CaseRow = z.infer<typeof exitCase>;

/**
 * The end of a question that has found `exitCase`: its household (who has not left it by $today) and what a coordinator sees of it.
 * The participant belongs to it as long as there is a case.
 */
export const returnCaseWithHousehold = `
    MATCH (exitCase)-[:CONCERNS]->(participant:Person)
    CALL (exitCase, participant) {
      MATCH (person:Person)-[membership:MEMBER_OF]->(:Household)-[:OF]->(exitCase)
      WHERE person = participant OR membership.to IS NULL OR $today < membership.to
      WITH person, participant, exitCase, membership.pseudonym AS pseudonym
      ORDER BY membership.from DESC
      WITH person, participant, exitCase, head(collect(pseudonym)) AS pseudonym
      WITH {
        id: person.id,
        pseudonym: pseudonym,
        isParticipant: person = participant,
        hasConsent: EXISTS {
          MATCH (person)<-[:GIVEN_BY]-(consent:Consent)-[:GIVEN_IN]->(exitCase)
          WHERE ${consentIsValid}
        },
        consentUntil: head(COLLECT {
          MATCH (person)<-[:GIVEN_BY]-(consent:Consent)-[:GIVEN_IN]->(exitCase)
          WHERE ${consentIsValid}
          RETURN consent.to ORDER BY consent.to IS NULL DESC, consent.to DESC
        })
      } AS member
      ORDER BY member.isParticipant DESC, member.pseudonym, member.id
      RETURN collect(member) AS household
    }
    RETURN exitCase.id AS id, exitCase.caseNumber AS caseNumber, exitCase.status AS status,
      exitCase.openedOn AS openedOn, head(household).pseudonym AS pseudonym, household
    ORDER BY caseNumber`;
