import { type Recording, recorded } from '#api/graph/record.ts';

type Row = { readonly id: string; readonly name: string; readonly phone: string; readonly dutyPhone: string };

export const plantPoliceRegions: Recording<Row> = {
  name: 'plant-police-regions',
  cypher: `
    UNWIND $rows AS row
    MERGE (region:PoliceRegion {id: row.id})
    SET region.name = row.name, region.phone = row.phone, region.dutyPhone = row.dutyPhone
    RETURN region.id AS id`,
  row: recorded,
};
