/** All groupings, and everything that is judged about them. */
import { z } from 'zod';
import { every } from './every.ts';
import { area, areaOf, datedColumns, graded, period } from './world-fields.ts';

const id = z.string();
const dated = z.object({ ...graded, ...period });

export const listAllGroupings = every(
  'groupings',
  z.object({ id, partOf: z.array(id) }),
  `MATCH (one:Grouping)
    RETURN one.id AS id, COLLECT {
      MATCH (one)-[part:PART_OF]->(whole:Grouping)
      WHERE part.live
      RETURN DISTINCT whole.id
    } AS partOf`,
);

export const listAllAffiliations = every(
  'affiliations',
  dated.extend({ person: id, grouping: id, role: z.enum(['LEADER', 'MEMBER', 'ASSOCIATE', 'SUSPECTED']) }),
  `MATCH (person:Person)-[fact:AFFILIATED_WITH]->(grouping:Grouping)
    WHERE fact.live
    RETURN person.id AS person, grouping.id AS grouping, fact.role AS role, ${datedColumns}`,
);

export const listAllRivalries = every(
  'rivalries',
  dated.extend({ a: id, b: id, level: z.enum(['TENSION', 'CONFLICT', 'ARMED_CONFLICT']) }),
  `MATCH (a:Grouping)-[fact:RIVAL_OF]->(b:Grouping)
    WHERE fact.live
    RETURN a.id AS a, b.id AS b, fact.level AS level, ${datedColumns}`,
);

export const listAllAlliances = every(
  'alliances',
  dated.extend({ a: id, b: id }),
  `MATCH (a:Grouping)-[fact:ALLIED_WITH]->(b:Grouping)
    WHERE fact.live
    RETURN a.id AS a, b.id AS b, ${datedColumns}`,
);

export const listAllTerritories = every(
  'territories',
  dated.extend({ grouping: id, at: area }).transform(({ at, ...fact }) => ({ ...fact, ...at })),
  `MATCH (grouping:Grouping)-[fact:ACTIVE_IN]->(place)
    WHERE fact.live
    RETURN grouping.id AS grouping, ${areaOf('place')} AS at, ${datedColumns}`,
);
