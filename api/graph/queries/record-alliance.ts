import type { DatedVersion } from '../fact-version.ts';
import { type Recording, recorded } from '../record.ts';

export type AllianceRow = { readonly a: string; readonly b: string; readonly version: DatedVersion };

/** Stored once for the two, in either direction, and read without direction. */
export const recordAlliance: Recording<AllianceRow> = {
  name: 'record-alliance',
  cypher: `
    UNWIND $rows AS row
    MATCH (a:Grouping {id: row.a})
    MATCH (b:Grouping {id: row.b})
    CREATE (a)-[fact:ALLIED_WITH]->(b)
    SET fact = row.version
    RETURN fact.id AS id`,
  row: recorded,
};
