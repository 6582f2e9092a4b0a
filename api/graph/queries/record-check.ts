import { type Recording, recorded } from '../record.ts';
import type { ReceiptRow } from './enter-in-ledger.ts';

/** The receipt of a check that was made under the gate. */
export const recordCheck: Recording<ReceiptRow> = {
  name: 'record-check',
  cypher: `
    CYPHER replan=skip
    UNWIND $rows AS row
    MATCH (exitCase:ExitCase {id: row.case})
    MATCH (place:Unit|Facility|District|Locality|Municipality {id: row.place})
    CREATE (check:PlacementCheck)
    SET check = row.properties
    CREATE (check)-[:ASKED_IN]->(exitCase)
    CREATE (check)-[:FOR_PLACE]->(place)
    WITH check, row
    UNWIND row.members AS member
    MATCH (person:Person {id: member})
    CREATE (check)-[:ABOUT]->(person)
    WITH check, row, count(person) AS members
    WHERE members = size(row.members)
    RETURN check.id AS id`,
  row: recorded,
  example: { rows: [] },
};
