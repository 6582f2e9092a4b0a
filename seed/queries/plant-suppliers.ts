import { type Recording, recorded } from '#api/graph/record.ts';

type Row = { readonly id: string; readonly name: string };

export const plantSuppliers: Recording<Row> = {
  name: 'plant-suppliers',
  cypher: `
    UNWIND $rows AS row
    CREATE (supplier:Supplier {id: row.id, name: row.name})
    RETURN supplier.id AS id`,
  row: recorded,
};
