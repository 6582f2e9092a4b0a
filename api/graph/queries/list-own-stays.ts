import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { isOwnCase } from './is-own-case.ts';
import { isStanding } from './standing-placement.ts';

type Asked = {
  readonly assignment: string;
  readonly people: readonly string[];
  readonly from: Day;
  readonly to: Day | null;
  readonly today: Day;
};

/** Standing placements of any of these people in the period, decided in the assignment's own cases: never another's. */
export const listOwnStays: Question<Asked, { readonly id: string }> = {
  name: 'list-own-stays',
  cypher: `
    CYPHER replan=skip
    UNWIND $people AS id
    MATCH (:Person {id: id})<-[:PLACES]-(placement:Placement)-[:DECIDED_IN]->(exitCase:ExitCase)
    WHERE ${isStanding} AND ${isOwnCase}
      AND ($to IS NULL OR placement.from < $to) AND (placement.to IS NULL OR $from < placement.to)
    RETURN DISTINCT placement.id AS id ORDER BY id`,
  row: z.object({ id: z.string() }),
  example: { assignment: '', people: [''], from: '2026-01-01', to: '2026-02-01', today: '2026-01-01' },
};
