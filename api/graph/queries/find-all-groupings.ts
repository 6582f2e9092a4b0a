import { z } from 'zod';
import type { Question } from '../ask.ts';
import { area, areaOf, datedOf, graded, period } from './world-fields.ts';

const id = z.string();
const dated = z.object({ ...graded, ...period });

const groupings = z.object({
  groupings: z.array(z.object({ id, partOf: z.array(id) })),
  affiliations: z.array(
    dated.extend({ person: id, grouping: id, role: z.enum(['LEADER', 'MEMBER', 'ASSOCIATE', 'SUSPECTED']) }),
  ),
  rivalries: z.array(dated.extend({ a: id, b: id, level: z.enum(['TENSION', 'CONFLICT', 'ARMED_CONFLICT']) })),
  alliances: z.array(dated.extend({ a: id, b: id })),
  territories: z.array(dated.extend({ grouping: id, at: area }).transform(({ at, ...fact }) => ({ ...fact, ...at }))),
});

/** All groupings, and everything that is judged about them. */
export const findAllGroupings: Question<Record<string, never>, z.infer<typeof groupings>> = {
  name: 'find-all-groupings',
  cypher: `
    RETURN COLLECT {
        MATCH (one:Grouping)
        RETURN one {.id, partOf: COLLECT {
          MATCH (one)-[part:PART_OF]->(whole:Grouping)
          WHERE part.live
          RETURN DISTINCT whole.id
        }}
      } AS groupings,
      COLLECT {
        MATCH (person:Person)-[fact:AFFILIATED_WITH]->(grouping:Grouping)
        WHERE fact.live
        RETURN {person: person.id, grouping: grouping.id, role: fact.role, ${datedOf}}
      } AS affiliations,
      COLLECT {
        MATCH (a:Grouping)-[fact:RIVAL_OF]->(b:Grouping)
        WHERE fact.live
        RETURN {a: a.id, b: b.id, level: fact.level, ${datedOf}}
      } AS rivalries,
      COLLECT {
        MATCH (a:Grouping)-[fact:ALLIED_WITH]->(b:Grouping)
        WHERE fact.live
        RETURN {a: a.id, b: b.id, ${datedOf}}
      } AS alliances,
      COLLECT {
        MATCH (grouping:Grouping)-[fact:ACTIVE_IN]->(place)
        WHERE fact.live
        RETURN {grouping: grouping.id, at: ${areaOf('place')}, ${datedOf}}
      } AS territories`,
  row: groupings,
  example: {},
};
