import { z } from 'zod';
import type { Question } from '../ask.ts';
import { userRole } from './find-assignment.ts';

const signIn = z.object({ id: z.string(), name: z.string(), role: userRole, office: z.string() });

export type SignInRow = z.infer<typeof signIn>;

/** All invented people to sign in as: the assignment's identifier, and whose it is. Never asked in production. */
export const listDemonstrationSignIns: Question<Record<string, never>, SignInRow> = {
  name: 'list-demonstration-sign-ins',
  cypher: `
    MATCH (user:User)-[:HOLDS]->(assignment:Assignment)-[:FOR]->(office:Office)
    WHERE assignment.role IN [
      'COORDINATOR', 'DECISION_MAKER', 'RECORDER', 'REVIEWER', 'POLICE_LIAISON', 'ANALYST', 'OVERSIGHT', 'ADMINISTRATOR'
    ]
    RETURN assignment.id AS id, user.name AS name, assignment.role AS role, office.name AS office
    ORDER BY name, office, role, id`,
  row: signIn,
  example: {},
};
