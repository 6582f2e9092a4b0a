import { z } from 'zod';
import type { Question } from '../ask.ts';
import { factRelations, forEachRelation, isOfThePolice } from './fact-relations.ts';

/** Neo4j's null is an absent value. */
const maybe = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? undefined);

const version = z.object({
  id: z.string(),
  live: z.boolean(),
  pending: z.boolean(),
  source: z.literal([1, 2, 3]),
  information: z.enum(['A', 'B', 'C', 'D', 'E']),
  handling: z.enum(['P', 'C']),
  expiresOn: z.string(),
  recordedBy: z.string(),
  recordedAt: z.string(),
  reason: z.string(),
  ownReference: maybe(z.string()),
  kind: maybe(z.enum(['RESIDENCE', 'INSTITUTION', 'STAFF'])),
  role: maybe(z.enum(['LEADER', 'MEMBER', 'ASSOCIATE', 'SUSPECTED'])),
  level: maybe(z.enum(['TENSION', 'CONFLICT', 'ARMED_CONFLICT'])),
  advice: maybe(z.boolean()),
  from: maybe(z.string()),
  to: maybe(z.string()),
});

const change = z.object({
  id: z.string(),
  number: z.int(),
  kind: z.enum([
    'RECORDED',
    'AMENDED',
    'REOPENED',
    'CLOSED_AS_ENDED',
    'CLOSED_AS_MISTAKEN',
    'APPROVED',
    'REJECTED',
    'UNDONE',
  ]),
  status: z
    .enum(['PENDING', 'APPROVED', 'REJECTED', 'UNDONE'])
    .nullish()
    .transform((status) => status ?? null),
  at: z.string(),
  by: z.string(),
  user: z.string(),
  userName: z.string(),
  reason: z.string(),
  on: maybe(z.string()),
  version: maybe(z.string()),
});

const end = z.object({ id: z.string(), label: z.string(), name: maybe(z.string()) });

const fact = z.object({
  id: z.string(),
  relation: z.enum(factRelations),
  start: end,
  end,
  versions: z.array(version),
  changes: z.array(change),
});

export type FactRow = z.infer<typeof fact>;

/** Facts with all of their versions, and their history in order; in the order asked for. */
export const findFacts: Question<{ facts: readonly string[] }, FactRow> = {
  name: 'find-facts',
  cypher: `
    UNWIND range(0, size($facts) - 1) AS place
    WITH place, $facts[place] AS fact
    CALL (fact) {
      ${forEachRelation(
        (relation) => `
      MATCH (start)-[version:${relation} {fact: fact}]->(end)
      WHERE ${isOfThePolice}
      RETURN start, version, end`,
      )}
    }
    WITH place, fact, start, end, type(version) AS relation, collect(version {.*}) AS versions
    RETURN fact AS id, relation, versions,
      start {.id, label: head(labels(start)), name: start.name} AS start,
      end {.id, label: head(labels(end)), name: end.name} AS end,
      COLLECT {
        MATCH (change:FactChange {fact: fact})
        OPTIONAL MATCH (user:User {id: change.user})
        WITH change, user
        ORDER BY change.number
        RETURN change {.*, userName: coalesce(user.name, change.user)}
      } AS changes, place
    ORDER BY place`,
  row: fact,
  example: { facts: [''] },
};
