import type { DatedVersion } from '../fact-version.ts';
import { type Recording, recorded } from '../record.ts';

/** `at`: a district, a locality, a municipality or a county. */
export type BanRow = {
  readonly person: string;
  readonly at: string;
  readonly version: DatedVersion & { readonly advice: boolean };
};

export const recordBan: Recording<BanRow> = {
  name: 'record-ban',
  cypher: `
    UNWIND $rows AS row
    MATCH (person:Person {id: row.person})
    MATCH (area:District|Locality|Municipality|County {id: row.at})
    CREATE (person)-[fact:BANNED_FROM]->(area)
    SET fact = row.version
    RETURN fact.id AS id`,
  row: recorded,
};
