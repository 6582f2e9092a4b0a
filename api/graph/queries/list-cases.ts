import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { type CaseRow, exitCase, returnCaseWithHousehold } from './household-of-case.ts';

export type CasesAsked = {
  readonly assignment: string;
  readonly status: 'OPEN' | 'CLOSED' | null;
  /** The case number after which to begin. */
  readonly after: string | null;
  readonly first: number;
  readonly today: Day;
};

/** The cases of the assignment's office that are assigned to it, by case number. */
export const listCases: Question<CasesAsked, CaseRow> = {
  name: 'list-cases',
  cypher: `
    MATCH (assignment:Assignment {id: $assignment})-[:FOR]->(office:Office)
    MATCH (assignment)<-[:ASSIGNED_TO]-(exitCase:ExitCase)-[:HANDLED_AT]->(office)
    WHERE ($status IS NULL OR exitCase.status = $status) AND ($after IS NULL OR exitCase.caseNumber > $after)
    WITH exitCase
    ORDER BY exitCase.caseNumber
    LIMIT $first
    ${returnCaseWithHousehold}`,
  row: exitCase,
  example: { assignment: '', status: 'OPEN', after: '', first: 50, today: '2026-01-01' },
};
