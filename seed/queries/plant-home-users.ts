import { type Recording, recorded } from '#api/graph/record.ts';

export type HomeUserRow = { readonly municipality: string; readonly facility: string };

/** Which municipality may place people in which home. */
export const plantHomeUsers: Recording<HomeUserRow> = {
  name: 'plant-home-users',
  cypher: `
    UNWIND $rows AS row
    MATCH (municipality:Municipality {id: row.municipality})
    MATCH (home:Facility {id: row.facility})
    CREATE (municipality)-[:MAY_USE]->(home)
    RETURN home.id AS id`,
  row: recorded,
};
