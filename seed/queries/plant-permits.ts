import type { Day } from '#api/conflicts/facts.ts';
import { type Recording, recorded } from '#api/graph/record.ts';

export type PeriodAtHome = {
  readonly id: string;
  readonly facility: string;
  readonly from: Day;
  readonly to?: Day | undefined;
};

export const plantPermits: Recording<PeriodAtHome> = {
  name: 'plant-permits',
  cypher: `
    UNWIND $rows AS row
    MATCH (home:Facility {id: row.facility})
    CREATE (permit:Permit {id: row.id, from: row.from, to: row.to})-[:FOR]->(home)
    RETURN permit.id AS id`,
  row: recorded,
};
