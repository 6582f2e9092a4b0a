import type { Day } from '../../conflicts/facts.ts';
import { type Recording, recorded } from '../record.ts';

export type ConsentRow = {
  readonly id: string;
  readonly case: string;
  readonly person: string;
  readonly from: Day;
  /** The first day on which it no longer holds. */
  readonly to?: Day | undefined;
  readonly withdrawnOn?: Day | undefined;
  /** A guardian gave it, for a child. */
  readonly byGuardian?: boolean | undefined;
};

export const recordConsent: Recording<ConsentRow> = {
  name: 'record-consent',
  cypher: `
    UNWIND $rows AS row
    MATCH (exitCase:ExitCase {id: row.case})
    MATCH (person:Person {id: row.person})
    CREATE (consent:Consent {
      id: row.id, from: row.from, to: row.to, withdrawnOn: row.withdrawnOn, byGuardian: row.byGuardian
    })
    CREATE (consent)-[:GIVEN_IN]->(exitCase)
    CREATE (consent)-[:GIVEN_BY]->(person)
    RETURN consent.id AS id`,
  row: recorded,
  example: { rows: [] },
};
