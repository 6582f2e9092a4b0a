import { type Recording, recorded } from '#api/graph/record.ts';

/** `at`: a district, a locality or a municipality. */
export type FacilityRow = {
  readonly id: string;
  readonly name: string;
  readonly capacity: number;
  readonly needsPermit: boolean;
  readonly supplier: string;
  readonly at: string;
};

export const plantFacilities: Recording<FacilityRow> = {
  name: 'plant-facilities',
  cypher: `
    UNWIND $rows AS row
    MATCH (supplier:Supplier {id: row.supplier})
    MATCH (area:District|Locality|Municipality {id: row.at})
    CREATE (home:Facility {id: row.id, name: row.name, capacity: row.capacity, needsPermit: row.needsPermit})
    CREATE (home)-[:IN]->(area)
    CREATE (supplier)-[:RUNS]->(home)
    RETURN home.id AS id`,
  row: recorded,
};
