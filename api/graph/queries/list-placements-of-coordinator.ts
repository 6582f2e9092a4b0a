import { z } from 'zod';
import type { Day } from '../../conflicts/facts.ts';
import type { Question } from '../ask.ts';
import { checkOf, ownCheck } from './check-of.ts';
import { matchOwnCases, type OfOwnCases } from './own-cases.ts';
import { placeNamed, placeOf } from './place-of.ts';
import { isStanding } from './standing-placement.ts';

const placement = z.object({
  id: z.string(),
  case: z.string(),
  place: placeNamed,
  members: z.array(z.string()).min(1),
  from: z.string(),
  to: z.string().nullable(),
  status: z.enum(['CONFIRMED', 'ENDED', 'CANCELLED', 'MISTAKEN']),
  origin: z.enum(['CHECKED', 'EMERGENCY', 'EXISTING_STAY']),
  confirmedAt: z.string(),
  presenceConfirmedOn: z.string().nullable(),
  check: ownCheck.nullable(),
});

/** A decided placement as its coordinator sees it. */
export type ShownPlacement = z.infer<typeof placement>;

type Asked = OfOwnCases & {
  /** These only. */
  readonly ids: readonly string[] | null;
  /** Only those that stand on this day. */
  readonly today: Day | null;
};

/** Decided placements of the assignment's own cases, what begins last first. One from before origins were kept counts as checked when its case was opened. */
export const listPlacementsOfCoordinator: Question<Asked, ShownPlacement> = {
  name: 'list-placements-of-coordinator',
  cypher: `${matchOwnCases}
    MATCH (exitCase)<-[:DECIDED_IN]-(placement:Placement)-[:AT]->(at)
    WHERE placement.status IN ['CONFIRMED', 'ENDED', 'CANCELLED', 'MISTAKEN']
      AND ($ids IS NULL OR placement.id IN $ids) AND ($today IS NULL OR (${isStanding}))
    WITH exitCase, placement, at ORDER BY placement.from DESC, placement.id
    RETURN placement.id AS id, exitCase.id AS case, placement.from AS from, placement.to AS to,
      placement.status AS status, coalesce(placement.origin, 'CHECKED') AS origin,
      coalesce(placement.confirmedAt, exitCase.openedOn + 'T00:00:00.000Z') AS confirmedAt,
      placement.presenceConfirmedOn AS presenceConfirmedOn,
      ${placeOf('at')} AS place,
      head(COLLECT {
        MATCH (placement)-[:RESTS_ON]->(check:PlacementCheck)
        WITH check ORDER BY check.checkedAt DESC, check.id
        RETURN ${checkOf('check')}
      }) AS check,
      COLLECT { MATCH (placement)-[:PLACES]->(person:Person) RETURN person.id ORDER BY person.id } AS members`,
  row: placement,
  example: { assignment: '', case: '', ids: [''], today: '2026-01-01' },
};
