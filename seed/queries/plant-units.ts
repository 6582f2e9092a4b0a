import { type Recording, recorded } from '#api/graph/record.ts';

export type UnitRow = {
  readonly id: string;
  readonly name: string;
  readonly capacity: number;
  readonly facility: string;
};

export const plantUnits: Recording<UnitRow> = {
  name: 'plant-units',
  cypher: `
    UNWIND $rows AS row
    MATCH (home:Facility {id: row.facility})
    CREATE (unit:Unit {id: row.id, name: row.name, capacity: row.capacity})-[:IN]->(home)
    RETURN unit.id AS id`,
  row: recorded,
};
