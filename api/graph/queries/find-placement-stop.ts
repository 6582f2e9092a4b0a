import { z } from 'zod';
import type { Question } from '../ask.ts';
import { named } from './named.ts';

const stop = z.object({ id: z.string(), supplier: named, from: z.string(), to: z.string().nullable() });

/** A stop that was recorded, a municipality's own or a national one. */
export const findPlacementStop: Question<{ readonly stop: string }, z.infer<typeof stop>> = {
  name: 'find-placement-stop',
  cypher: `
    MATCH (stop:PlacementStop {id: $stop})-[:STOPS]->(supplier:Supplier)
    RETURN stop.id AS id, supplier {.id, .name} AS supplier, stop.from AS from, stop.to AS to`,
  row: stop,
  example: { stop: '' },
};
