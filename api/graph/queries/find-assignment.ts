import { z } from 'zod';
import type { Question } from '../ask.ts';
import { named } from './named.ts';

const roles = [
  'COORDINATOR',
  'DECISION_MAKER',
  'RECORDER',
  'REVIEWER',
  'POLICE_LIAISON',
  'ANALYST',
  'OVERSIGHT',
  'ADMINISTRATOR',
] as const;

export const userRole = z.enum(roles);

const level = z.enum(['LOCAL', 'REGIONAL', 'NATIONAL']);
const held = z.object({
  id: z.string(),
  role: userRole,
  office: named,
  municipality: named.nullable(),
  level: level.nullable(),
});

const viewer = z.object({ id: z.string(), name: z.string(), assignment: held, assignments: z.array(held) });

export type UserRole = z.infer<typeof userRole>;
export type ViewerRow = z.infer<typeof viewer>;

/** Who holds an assignment, with all that they hold. The municipality is null for the police and the authorities, the level for all but liaisons. */
export const findAssignment: Question<{ assignment: string }, ViewerRow> = {
  name: 'find-assignment',
  cypher: `
    MATCH (:Assignment {id: $assignment})<-[:HOLDS]-(user:User)
    MATCH (user)-[:HOLDS]->(held:Assignment)-[:FOR]->(office:Office)
    OPTIONAL MATCH (office)-[:OF]->(municipality:Municipality)
    WITH user, held, office, municipality
    ORDER BY office.name, held.role, held.id
    WITH user, collect(held {
      .id, .role, .level, office: office {.id, .name}, municipality: municipality {.id, .name}
    }) AS assignments
    RETURN user.id AS id, user.name AS name, assignments,
      head([one IN assignments WHERE one.id = $assignment]) AS assignment`,
  row: viewer,
  example: { assignment: '' },
};
