import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { type CaseRow, exitCase, returnCaseWithHousehold } from './household-of-case.ts';

type CaseAsked = { readonly assignment: string; readonly case: string; readonly today: Day };

/** One case of the assignment's office that is assigned to it; no row for anybody else's, as for one that does not exist. */
export const findCase: Question<CaseAsked, CaseRow> = {
  name: 'find-case',
  cypher: `
    MATCH (exitCase:ExitCase {id: $case})-[:ASSIGNED_TO]->(assignment:Assignment {id: $assignment})-[:FOR]->(office:Office)
    WHERE EXISTS { (exitCase)-[:HANDLED_AT]->(office) }
    WITH exitCase
    ${returnCaseWithHousehold}`,
  row: exitCase,
  example: { assignment: '', case: '', today: '2026-01-01' },
};
