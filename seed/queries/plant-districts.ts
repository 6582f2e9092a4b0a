import { type Recording, recorded } from '#api/graph/record.ts';

type Row = { readonly id: string; readonly name: string; readonly locality: string };

export const plantDistricts: Recording<Row> = {
  name: 'plant-districts',
  cypher: `
    UNWIND $rows AS row
    MATCH (town:Locality {id: row.locality})
    MERGE (district:District {id: row.id})
    SET district.name = row.name
    MERGE (district)-[:IN]->(town)
    RETURN district.id AS id`,
  row: recorded,
};
