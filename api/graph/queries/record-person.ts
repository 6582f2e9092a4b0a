import { type Recording, recorded } from '../record.ts';

export type PersonRow = { readonly id: string; readonly referenceHash: string };

/** Finds the person behind a keyed hash, or makes the one node; comes back with the identifier that the graph has. */
export const recordPerson: Recording<PersonRow> = {
  name: 'record-person',
  cypher: `
    UNWIND $rows AS row
    MERGE (person:Person {referenceHash: row.referenceHash})
    ON CREATE SET person.id = row.id
    RETURN person.id AS id`,
  row: recorded,
  example: { rows: [] },
};
