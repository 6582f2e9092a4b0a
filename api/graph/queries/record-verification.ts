import type { Day } from '../../conflicts/facts.ts';
import { type Recording, recorded } from '../record.ts';

export type VerificationRow = {
  readonly id: string;
  readonly person: string;
  readonly verifiedOn: Day;
  readonly noneKnown: boolean;
  readonly reason?: string | undefined;
};

/** The police have looked for affiliations; `noneKnown`: they attest that there are none. */
export const recordVerification: Recording<VerificationRow> = {
  name: 'record-verification',
  cypher: `
    UNWIND $rows AS row
    MATCH (person:Person {id: row.person})
    CREATE (made:Verification {
      id: row.id, verifiedOn: row.verifiedOn, noneKnown: row.noneKnown, reason: row.reason
    })-[:VERIFIES]->(person)
    RETURN made.id AS id`,
  row: recorded,
  example: { rows: [] },
};
