import { type Recording, recorded } from '#api/graph/record.ts';

/** `of`: a municipality or a police region; none for a national authority. */
export type OfficeRow = { readonly id: string; readonly name: string; readonly of?: string | undefined };

export const plantOffices: Recording<OfficeRow> = {
  name: 'plant-offices',
  cypher: `
    UNWIND $rows AS row
    CREATE (office:Office {id: row.id, name: row.name})
    WITH office, row
    OPTIONAL MATCH (organisation:Municipality|PoliceRegion {id: row.of})
    FOREACH (found IN CASE WHEN organisation IS NULL THEN [] ELSE [organisation] END | CREATE (office)-[:OF]->(found))
    WITH office, row, organisation
    WHERE row.of IS NULL OR organisation IS NOT NULL
    RETURN office.id AS id`,
  row: recorded,
};
