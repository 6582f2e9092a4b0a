import { z } from 'zod';
import type { Question } from '../ask.ts';

/**
 * Whoever a path of the rules can join to somebody tied to one of the groupings, or to a territory of it, whichever of the path's links the
 * grouping stands at: from it up to what it is part of, across a rivalry, an alliance or one of each, and down to those affiliated.
 * Facts that no longer count are followed too: what they held up must be judged again when they no longer do.
 * Each step is a MATCH of its own, because within one a relationship is followed only once.
 * Authority: CONFLICT_RULES, "Ties", "Relations", "Rules about the place".
 */
export const listPeopleRelated: Question<{ groupings: readonly string[] }, { id: string }> = {
  name: 'list-people-related',
  cypher: `
    UNWIND $groupings AS id
    MATCH (touched:Grouping {id: id})
    CALL (touched) {
      MATCH (touched)-[:PART_OF*0..]->(whole:Grouping)
      RETURN whole AS end
      UNION
      MATCH (touched)-[:PART_OF*0..]->(whole:Grouping)
      MATCH (whole)-[:RIVAL_OF|ALLIED_WITH]-(end:Grouping)
      RETURN end
      UNION
      MATCH (touched)<-[:PART_OF*0..]-(part:Grouping)
      MATCH (part)-[:RIVAL_OF]-(end:Grouping)
      RETURN end
      UNION
      MATCH (touched)-[:PART_OF*0..]->(whole:Grouping)
      MATCH (whole)-[:RIVAL_OF]-(rival:Grouping)
      MATCH (rival)-[:PART_OF*0..]->(party:Grouping)
      MATCH (party)-[:ALLIED_WITH]-(end:Grouping)
      RETURN end
      UNION
      MATCH (touched)-[:PART_OF*0..]->(whole:Grouping)
      MATCH (whole)-[:ALLIED_WITH]-(ally:Grouping)
      MATCH (ally)<-[:PART_OF*0..]-(party:Grouping)
      MATCH (party)-[:RIVAL_OF]-(end:Grouping)
      RETURN end
    }
    WITH DISTINCT end
    MATCH (end)<-[:PART_OF*0..]-(tied:Grouping)
    WITH DISTINCT tied
    MATCH (tied)<-[:AFFILIATED_WITH]-(related:Person)
    RETURN DISTINCT related.id AS id`,
  row: z.object({ id: z.string() }),
  example: { groupings: [''] },
};
