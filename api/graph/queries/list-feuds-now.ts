import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { named } from './named.ts';

const feud = z.object({
  a: named,
  b: named,
  level: z.enum(['TENSION', 'CONFLICT', 'ARMED_CONFLICT']),
  from: z.string(),
});

export type FeudRow = z.infer<typeof feud>;

/** Every rivalry that has begun and is not over. */
export const listFeudsNow: Question<{ today: Day }, FeudRow> = {
  name: 'list-feuds-now',
  cypher: `
    MATCH (a:Grouping) WHERE a.id >= ''
    MATCH (a)-[rivalry:RIVAL_OF]->(b:Grouping)
    WHERE rivalry.live AND rivalry.from <= $today AND (rivalry.to IS NULL OR $today < rivalry.to)
    RETURN a {.id, .name} AS a, b {.id, .name} AS b, rivalry.level AS level, rivalry.from AS from
    ORDER BY a.name, b.name, from, rivalry.id`,
  row: feud,
  example: { today: '2026-01-01' },
};
