import type { PresenceKind } from '../../conflicts/facts.ts';
import type { DatedVersion } from '../fact-version.ts';
import { type Recording, recorded } from '../record.ts';

/** `at`: a facility, a district, a locality or a municipality. */
export type StayRow = {
  readonly person: string;
  readonly at: string;
  readonly version: DatedVersion & {
    readonly kind: Exclude<PresenceKind, 'CONFIRMED' | 'HELD'>;
    readonly legalGround?: string | undefined;
    /** The one that it comes after. */
    readonly placement?: string | undefined;
  };
};

export const recordStay: Recording<StayRow> = {
  name: 'record-stay',
  cypher: `
    UNWIND $rows AS row
    MATCH (person:Person {id: row.person})
    MATCH (place:Facility|District|Locality|Municipality {id: row.at})
    CREATE (person)-[fact:STAYS_AT]->(place)
    SET fact = row.version
    RETURN fact.id AS id`,
  row: recorded,
};
