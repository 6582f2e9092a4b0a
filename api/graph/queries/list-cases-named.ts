import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { type CaseRow, exitCase, returnCaseWithHousehold } from './household-of-case.ts';

type Asked = { readonly assignment: string; readonly cases: readonly string[]; readonly today: Day };

/** Those of these cases that are assigned to the assignment, at its office. */
export const listCasesNamed: Question<Asked, CaseRow> = {
  name: 'list-cases-named',
  cypher: `
    MATCH (assignment:Assignment {id: $assignment})-[:FOR]->(office:Office)
    UNWIND $cases AS id
    MATCH (assignment)<-[:ASSIGNED_TO]-(exitCase:ExitCase {id: id})-[:HANDLED_AT]->(office)
    WITH exitCase
    ${returnCaseWithHousehold}`,
  row: exitCase,
  example: { assignment: '', cases: [''], today: '2026-01-01' },
};
