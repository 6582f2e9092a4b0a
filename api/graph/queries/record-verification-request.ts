import { type Recording, recorded } from '../record.ts';

export type VerificationRequestRow = {
  readonly id: string;
  readonly case: string;
  readonly persons: readonly string[];
  readonly requestedAt: string;
};

/** Asks the police of the placing municipality's region about people; takes the place of what the case has asked before. */
export const recordVerificationRequest: Recording<VerificationRequestRow> = {
  name: 'record-verification-request',
  cypher: `
    UNWIND $rows AS row
    MATCH (exitCase:ExitCase {id: row.case})-[:RUN_BY]->(:Municipality)-[:IN]->(:County)-[:IN]->(region:PoliceRegion)
    CALL (exitCase) {
      MATCH (exitCase)<-[:ASKED_IN]-(earlier:VerificationRequest)
      WHERE earlier.status = 'OPEN'
      SET earlier.status = 'REPLACED'
    }
    CREATE (request:VerificationRequest {id: row.id, requestedAt: row.requestedAt, status: 'OPEN'})
    CREATE (request)-[:ASKED_IN]->(exitCase)
    CREATE (request)-[:SENT_TO]->(region)
    WITH request, row
    UNWIND row.persons AS id
    MATCH (person:Person {id: id})
    CREATE (request)-[:ABOUT]->(person)
    WITH request, row, count(person) AS asked
    WHERE asked = size(row.persons)
    RETURN request.id AS id`,
  row: recorded,
  example: { rows: [] },
};
