import type { FactVersion } from '../fact-version.ts';
import { type Recording, recorded } from '../record.ts';

export type RelativesRow = { readonly a: string; readonly b: string; readonly version: FactVersion };

/** Stored once for the two, in either direction, and read without direction. */
export const recordRelatives: Recording<RelativesRow> = {
  name: 'record-relatives',
  cypher: `
    UNWIND $rows AS row
    MATCH (a:Person {id: row.a})
    MATCH (b:Person {id: row.b})
    CREATE (a)-[fact:RELATED_TO]->(b)
    SET fact = row.version
    RETURN fact.id AS id`,
  row: recorded,
};
