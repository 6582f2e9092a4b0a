import { type Recording, recorded } from '../record.ts';

export type OverrideRow = {
  readonly id: string;
  readonly consultation: string;
  readonly reason: string;
  readonly requestedAt: string;
  readonly by: string;
};

/** A coordinator proposes to confirm against the police's advice. */
export const recordOverride: Recording<OverrideRow> = {
  name: 'record-override',
  cypher: `
    UNWIND $rows AS row
    MATCH (consultation:Consultation {id: row.consultation})
    MATCH (assignment:Assignment {id: row.by})
    CREATE (override:Override {id: row.id, status: 'REQUESTED', reason: row.reason, requestedAt: row.requestedAt})
    CREATE (override)-[:CONCERNS]->(consultation)
    CREATE (override)-[:REQUESTED_BY]->(assignment)
    RETURN override.id AS id`,
  row: recorded,
  example: { rows: [] },
};
