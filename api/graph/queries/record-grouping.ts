import { type Recording, recorded } from '../record.ts';

export type GroupingRow = { readonly id: string; readonly name: string; readonly aliases: readonly string[] };

export const recordGrouping: Recording<GroupingRow> = {
  name: 'record-grouping',
  cypher: `
    UNWIND $rows AS row
    CREATE (grouping:Grouping {id: row.id, name: row.name, aliases: row.aliases})
    RETURN grouping.id AS id`,
  row: recorded,
};
