import { z } from 'zod';
import type { Question } from '../ask.ts';
import type { AllOrSome } from './all-or-some.ts';
import { area, areaOf, datedOf, graded, period } from './world-fields.ts';

const id = z.string();
const dated = z.object({ ...graded, ...period });

const grouping = z.object({
  id,
  partOf: z.array(id),
  rivalries: z.array(dated.extend({ b: id, level: z.enum(['TENSION', 'CONFLICT', 'ARMED_CONFLICT']) })),
  alliances: z.array(dated.extend({ b: id })),
  territories: z.array(dated.extend({ at: area }).transform(({ at, ...fact }) => ({ ...fact, ...at }))),
});

/** Everything that is judged and belongs to one grouping: of what is between two, what begins at this one. */
export type GroupingFacts = z.infer<typeof grouping>;

const asked = (name: string, which: string): Question<AllOrSome, GroupingFacts> => ({
  name,
  cypher: `
    ${which}
    RETURN one.id AS id,
      COLLECT { MATCH (one)-[part:PART_OF]->(whole:Grouping) WHERE part.live RETURN DISTINCT whole.id } AS partOf,
      COLLECT {
        MATCH (one)-[fact:RIVAL_OF]->(b:Grouping)
        WHERE fact.live
        RETURN {b: b.id, level: fact.level, ${datedOf}}
      } AS rivalries,
      COLLECT {
        MATCH (one)-[fact:ALLIED_WITH]->(b:Grouping)
        WHERE fact.live
        RETURN {b: b.id, ${datedOf}}
      } AS alliances,
      COLLECT {
        MATCH (one)-[fact:ACTIVE_IN]->(place)
        WHERE fact.live
        RETURN {at: ${areaOf('place')}, ${datedOf}}
      } AS territories`,
  row: grouping,
  example: { ids: [''], since: '2026-01-01' },
});

export const listGroupingFacts = asked('list-grouping-facts', 'UNWIND $ids AS id MATCH (one:Grouping {id: id})');
export const listAllGroupingFacts = asked('list-all-grouping-facts', 'MATCH (one:Grouping)');
