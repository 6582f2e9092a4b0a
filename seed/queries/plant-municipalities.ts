import { type Recording, recorded } from '#api/graph/record.ts';

type Row = { readonly id: string; readonly name: string; readonly county: string };

export const plantMunicipalities: Recording<Row> = {
  name: 'plant-municipalities',
  cypher: `
    UNWIND $rows AS row
    MATCH (county:County {id: row.county})
    MERGE (municipality:Municipality {id: row.id})
    SET municipality.name = row.name
    MERGE (municipality)-[:IN]->(county)
    RETURN municipality.id AS id`,
  row: recorded,
};
