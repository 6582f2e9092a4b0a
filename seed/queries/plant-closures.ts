import { type Recording, recorded } from '#api/graph/record.ts';
import type { PeriodAtHome } from './plant-permits.ts';

export const plantClosures: Recording<PeriodAtHome> = {
  name: 'plant-closures',
  cypher: `
    UNWIND $rows AS row
    MATCH (home:Facility {id: row.facility})
    CREATE (closure:Closure {id: row.id, from: row.from, to: row.to})-[:CLOSES]->(home)
    RETURN closure.id AS id`,
  row: recorded,
};
