import { type Recording, recorded } from '#api/graph/record.ts';

type Row = { readonly id: string; readonly name: string; readonly policeRegion: string };

export const plantCounties: Recording<Row> = {
  name: 'plant-counties',
  cypher: `
    UNWIND $rows AS row
    MATCH (region:PoliceRegion {id: row.policeRegion})
    MERGE (county:County {id: row.id})
    SET county.name = row.name
    MERGE (county)-[:IN]->(region)
    RETURN county.id AS id`,
  row: recorded,
};
