import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';

type Lifting = { readonly stop: string; readonly today: Day; readonly reason: string };

/** A stop for all municipalities stops nothing any more, and stays to be read; the supplier that it stopped. No row where none stands. */
export const liftNationalStop: Question<Lifting, { supplier: string }> = {
  name: 'lift-national-stop',
  cypher: `
    MATCH (stop:PlacementStop {id: $stop})-[stops:STOPS]->(supplier:Supplier)
    WHERE stop.by IS NULL
    SET stop.liftedOn = $today, stop.liftedBecause = $reason
    CREATE (stop)-[:STOPPED]->(supplier)
    DELETE stops
    RETURN supplier.id AS supplier`,
  row: z.object({ supplier: z.string() }),
  example: { stop: '', today: '2026-01-01', reason: '' },
};
