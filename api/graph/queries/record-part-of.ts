import type { FactVersion } from '../fact-version.ts';
import { type Recording, recorded } from '../record.ts';

export type PartOfRow = { readonly part: string; readonly whole: string; readonly version: FactVersion };

export const recordPartOf: Recording<PartOfRow> = {
  name: 'record-part-of',
  cypher: `
    UNWIND $rows AS row
    MATCH (part:Grouping {id: row.part})
    MATCH (whole:Grouping {id: row.whole})
    CREATE (part)-[fact:PART_OF]->(whole)
    SET fact = row.version
    RETURN fact.id AS id`,
  row: recorded,
};
