import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { isOwnCase } from './is-own-case.ts';
import { isStanding } from './standing-placement.ts';

type Asked = { readonly check: string; readonly assignment: string; readonly today: Day };

/** Standing placements of any of those whom a check is about, in its period, decided in the assignment's own cases: never another's. */
export const listOwnStays: Question<Asked, { readonly id: string }> = {
  name: 'list-own-stays',
  cypher: `
    CYPHER replan=skip
    MATCH (check:PlacementCheck {id: $check})-[:ABOUT]->(:Person)<-[:PLACES]-(placement:Placement)-[:DECIDED_IN]->(exitCase:ExitCase)
    WHERE ${isStanding} AND ${isOwnCase}
      AND (check.to IS NULL OR placement.from < check.to) AND (placement.to IS NULL OR check.from < placement.to)
    RETURN DISTINCT placement.id AS id ORDER BY id`,
  row: z.object({ id: z.string() }),
  example: { check: '', assignment: '', today: '2026-01-01' },
};
