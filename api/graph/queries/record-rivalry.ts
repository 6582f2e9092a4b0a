import type { Level } from '../../conflicts/facts.ts';
import type { DatedVersion } from '../fact-version.ts';
import { type Recording, recorded } from '../record.ts';

export type RivalryRow = {
  readonly a: string;
  readonly b: string;
  readonly version: DatedVersion & { readonly level: Level };
};

/** Stored once for the two, in either direction, and read without direction. */
export const recordRivalry: Recording<RivalryRow> = {
  name: 'record-rivalry',
  cypher: `
    UNWIND $rows AS row
    MATCH (a:Grouping {id: row.a})
    MATCH (b:Grouping {id: row.b})
    CREATE (a)-[fact:RIVAL_OF]->(b)
    SET fact = row.version
    RETURN fact.id AS id`,
  row: recorded,
};
