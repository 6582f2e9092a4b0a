import { type Recording, recorded } from '#api/graph/record.ts';
import type { LiaisonLevel, UserRole } from '../stories/story.ts';

export type AssignmentRow = {
  readonly id: string;
  readonly role: UserRole;
  readonly office: string;
  readonly level?: LiaisonLevel | undefined;
  readonly user: string;
  readonly userName: string;
};

/** What a user may act as, and where; makes the user with the first of theirs. */
export const plantAssignments: Recording<AssignmentRow> = {
  name: 'plant-assignments',
  cypher: `
    UNWIND $rows AS row
    MATCH (office:Office {id: row.office})
    MERGE (user:User {id: row.user})
    ON CREATE SET user.name = row.userName
    CREATE (user)-[:HOLDS]->(assignment:Assignment {id: row.id, role: row.role, level: row.level})-[:FOR]->(office)
    RETURN assignment.id AS id`,
  row: recorded,
};
