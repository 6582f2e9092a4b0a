import type { PersonRow } from '#api/graph/queries/record-person.ts';
import { type Recording, recorded } from '#api/graph/record.ts';

/** People whom the graph does not have: nobody is looked for. A reference that is there already breaks its constraint. */
export const plantPeople: Recording<PersonRow> = {
  name: 'plant-people',
  cypher: `
    UNWIND $rows AS row
    CREATE (person:Person {id: row.id, referenceHash: row.referenceHash})
    RETURN person.id AS id`,
  row: recorded,
};
