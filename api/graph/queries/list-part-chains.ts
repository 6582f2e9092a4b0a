import { z } from 'zod';
import type { Question } from '../ask.ts';

const whole = z.object({ id: z.string() });

/** Whether one grouping is part of another, however far; a row where it is. */
export const listPartChains: Question<{ part: string; whole: string }, z.infer<typeof whole>> = {
  name: 'list-part-chains',
  cypher: `
    MATCH (part:Grouping {id: $part})
    MATCH (whole:Grouping {id: $whole})
    WHERE EXISTS { MATCH (part)-[parts:PART_OF*0..]->(whole) WHERE all(one IN parts WHERE one.live) }
    RETURN whole.id AS id`,
  row: whole,
  example: { part: '', whole: '' },
};
