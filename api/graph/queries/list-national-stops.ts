import type { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { nationalStop, returnNationalStop } from './find-national-stop.ts';

/** Stops for all municipalities that are not over, the latest first. There are few of all kinds. */
export const listNationalStops: Question<{ readonly today: Day }, z.infer<typeof nationalStop>> = {
  name: 'list-national-stops',
  cypher: `
    MATCH (stop:PlacementStop)-[:STOPS]->(supplier:Supplier)
    WHERE stop.id >= '' AND stop.by IS NULL AND (stop.to IS NULL OR $today < stop.to)${returnNationalStop}
    ORDER BY stop.from DESC, supplier.name, stop.id`,
  row: nationalStop,
  example: { today: '2026-01-01' },
};
