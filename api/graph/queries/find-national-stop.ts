import { z } from 'zod';
import type { Question } from '../ask.ts';
import { named } from './named.ts';

const stop = z.object({ id: z.string(), from: z.string(), to: z.string().nullable(), supplier: named });

/** A stop for all municipalities; no row for one municipality's own. */
export const findNationalStop: Question<{ stop: string }, z.infer<typeof stop>> = {
  name: 'find-national-stop',
  cypher: `
    MATCH (stop:PlacementStop {id: $stop})-[:STOPS]->(supplier:Supplier)
    WHERE stop.by IS NULL
    RETURN stop.id AS id, stop.from AS from, stop.to AS to, supplier {.id, .name} AS supplier`,
  row: stop,
  example: { stop: '' },
};
