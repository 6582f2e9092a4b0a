import { z } from 'zod';
import type { Question } from '../ask.ts';
import { checkOf, type OwnCheck, ownCheck } from './check-of.ts';
import { matchOwnCases, type OfOwnCases } from './own-cases.ts';

type Asked = OfOwnCases & {
  /** One only. */
  readonly id: string | null;
  /** Only those that nothing was confirmed with and that run out between these instants. */
  readonly unusedUntil: { readonly after: string; readonly before: string } | null;
};

/** Receipts of the assignment's own cases, the newest first. */
export const listChecksOfCoordinator: Question<Asked, { check: OwnCheck }> = {
  name: 'list-checks-of-coordinator',
  cypher: `${matchOwnCases}
    MATCH (exitCase)<-[:ASKED_IN]-(check:PlacementCheck)
    WHERE ($id IS NULL OR check.id = $id)
      AND ($unusedUntil IS NULL OR (check.validUntil > $unusedUntil.after AND check.validUntil <= $unusedUntil.before
        AND NOT EXISTS { MATCH (check)<-[:RESTS_ON]-(:Placement) }))
    WITH check ORDER BY check.checkedAt DESC, check.id
    RETURN ${checkOf('check')} AS check`,
  row: z.object({ check: ownCheck }),
  example: { assignment: '', case: '', id: '', unusedUntil: { after: '', before: '' } },
};
