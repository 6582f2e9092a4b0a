import { z } from 'zod';
import type { Question } from '../ask.ts';
import { named } from './named.ts';

export const nationalStop = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string().nullable(),
  reason: z.string().nullable(),
  liftedOn: z.string().nullable(),
  supplier: named,
});

export const returnNationalStop = `
    RETURN stop.id AS id, stop.from AS from, stop.to AS to, stop.reason AS reason, stop.liftedOn AS liftedOn,
      supplier {.id, .name} AS supplier`;

/** A stop for all municipalities, lifted or not; no row for one municipality's own. */
export const findNationalStop: Question<{ readonly stop: string }, z.infer<typeof nationalStop>> = {
  name: 'find-national-stop',
  cypher: `
    MATCH (stop:PlacementStop {id: $stop})-[:STOPS|STOPPED]->(supplier:Supplier)
    WHERE stop.by IS NULL${returnNationalStop}`,
  row: nationalStop,
  example: { stop: '' },
};
