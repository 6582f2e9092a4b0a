import type { FactVersion } from '../fact-version.ts';
import { type Recording, recorded } from '../record.ts';

export type ThreatRow = {
  readonly by: string;
  readonly against: string;
  readonly version: FactVersion & { readonly closed: boolean };
};

export const recordThreat: Recording<ThreatRow> = {
  name: 'record-threat',
  cypher: `
    UNWIND $rows AS row
    MATCH (by:Person {id: row.by})
    MATCH (against:Person {id: row.against})
    CREATE (by)-[fact:THREATENS]->(against)
    SET fact = row.version
    RETURN fact.id AS id`,
  row: recorded,
};
