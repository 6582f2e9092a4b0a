import type { Day } from '../../conflicts/facts.ts';
import { type Recording, recorded } from '../record.ts';

export type HouseholdMemberRow = {
  readonly case: string;
  readonly person: string;
  readonly pseudonym: string;
  readonly from: Day;
  readonly to?: Day | undefined;
};

export const recordHouseholdMember: Recording<HouseholdMemberRow> = {
  name: 'record-household-member',
  cypher: `
    UNWIND $rows AS row
    MATCH (household:Household)-[:OF]->(:ExitCase {id: row.case})
    MATCH (person:Person {id: row.person})
    CREATE (person)-[:MEMBER_OF {pseudonym: row.pseudonym, from: row.from, to: row.to}]->(household)
    RETURN person.id AS id`,
  row: recorded,
  example: { rows: [] },
};
