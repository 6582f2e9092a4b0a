import type { DatedVersion } from '../fact-version.ts';
import { type Recording, recorded } from '../record.ts';

/** `at`: a district, a locality or a municipality. */
export type TerritoryRow = { readonly grouping: string; readonly at: string; readonly version: DatedVersion };

export const recordTerritory: Recording<TerritoryRow> = {
  name: 'record-territory',
  cypher: `
    UNWIND $rows AS row
    MATCH (grouping:Grouping {id: row.grouping})
    MATCH (area:District|Locality|Municipality {id: row.at})
    CREATE (grouping)-[fact:ACTIVE_IN]->(area)
    SET fact = row.version
    RETURN fact.id AS id`,
  row: recorded,
};
