import type { Day } from '../../conflicts/facts.ts';
import { type Recording, recorded } from '../record.ts';

export type CaseRow = {
  readonly id: string;
  readonly caseNumber: string;
  readonly status: 'OPEN' | 'CLOSED';
  readonly openedOn: Day;
  readonly participant: string;
  readonly household: string;
  readonly municipality: string;
  readonly office: string;
};

/** A case with its household, still without members. */
export const recordCase: Recording<CaseRow> = {
  name: 'record-case',
  cypher: `
    UNWIND $rows AS row
    MATCH (participant:Person {id: row.participant})
    MATCH (municipality:Municipality {id: row.municipality})
    MATCH (office:Office {id: row.office})
    CREATE (exitCase:ExitCase {
      id: row.id, municipality: row.municipality, caseNumber: row.caseNumber, status: row.status, openedOn: row.openedOn
    })
    CREATE (exitCase)-[:CONCERNS]->(participant)
    CREATE (exitCase)-[:RUN_BY]->(municipality)
    CREATE (exitCase)-[:HANDLED_AT]->(office)
    CREATE (:Household {id: row.household})-[:OF]->(exitCase)
    RETURN exitCase.id AS id`,
  row: recorded,
  example: { rows: [] },
};
