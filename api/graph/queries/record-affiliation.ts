import type { Role } from '../../conflicts/facts.ts';
import type { DatedVersion } from '../fact-version.ts';
import { type Recording, recorded } from '../record.ts';

export type AffiliationRow = {
  readonly person: string;
  readonly grouping: string;
  readonly version: DatedVersion & { readonly role: Role };
};

export const recordAffiliation: Recording<AffiliationRow> = {
  name: 'record-affiliation',
  cypher: `
    UNWIND $rows AS row
    MATCH (person:Person {id: row.person})
    MATCH (grouping:Grouping {id: row.grouping})
    CREATE (person)-[fact:AFFILIATED_WITH]->(grouping)
    SET fact = row.version
    RETURN fact.id AS id`,
  row: recorded,
};
