import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { consentIsValid } from './consent-is-valid.ts';

const subject = z.object({
  id: z.string(),
  consent: z.boolean(),
  verifiedOn: z.string().nullable(),
  attestedNone: z.boolean(),
});

export type SubjectRow = z.infer<typeof subject>;

type SubjectsAsked = { readonly subjects: readonly string[]; readonly case: string; readonly today: Day };

/** Whether each has consented in this case, and the police's latest verification that is not after today. */
export const listSubjects: Question<SubjectsAsked, SubjectRow> = {
  name: 'list-subjects',
  cypher: `
    CYPHER replan=skip
    UNWIND $subjects AS id
    MATCH (person:Person {id: id})
    CALL (person) {
      MATCH (person)<-[:VERIFIES]-(verification:Verification)
      WHERE verification.verifiedOn <= $today
      WITH verification
      ORDER BY verification.verifiedOn DESC, verification.noneKnown
      RETURN head(collect(verification)) AS latest
    }
    RETURN person.id AS id, latest.verifiedOn AS verifiedOn, coalesce(latest.noneKnown, false) AS attestedNone,
      EXISTS {
        MATCH (person)<-[:GIVEN_BY]-(consent:Consent)-[:GIVEN_IN]->(:ExitCase {id: $case})
        WHERE ${consentIsValid}
      } AS consent`,
  row: subject,
  example: { subjects: [''], case: '', today: '2026-01-01' },
};
