import { type Recording, recorded } from '../record.ts';

export type CaseAssignmentRow = { readonly case: string; readonly assignment: string };

export const recordCaseAssignment: Recording<CaseAssignmentRow> = {
  name: 'record-case-assignment',
  cypher: `
    UNWIND $rows AS row
    MATCH (exitCase:ExitCase {id: row.case})
    MATCH (assignment:Assignment {id: row.assignment})
    MERGE (exitCase)-[:ASSIGNED_TO]->(assignment)
    RETURN assignment.id AS id`,
  row: recorded,
  example: { rows: [] },
};
