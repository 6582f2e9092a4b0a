import { listPeopleRelated } from '../graph/queries/list-people-related.ts';
import { listPeopleTouched } from '../graph/queries/list-people-touched.ts';
import { listStandingNear } from '../graph/queries/list-standing-near.ts';
import { listStandingTouched } from '../graph/queries/list-standing-touched.ts';
import type { StandingPlacement } from '../graph/queries/standing-placement.ts';
import { reachMetres } from '../graph/reach-metres.ts';
import type { Asking } from '../graph/read.ts';
import type { Moment } from './judge-standing.ts';
import type { Touched } from './touched.ts';

/**
 * The standing placements whose findings can change with what was touched: those named or placing somebody named; near somebody
 * named those of whoever a path of the rules can join to them, and those in the same home; and those of whoever a path can join to a grouping
 * named. Judging the whole graph (judge-everything) does without this, so that the sweep shows where it falls short.
 */
export async function listStandingInReach(
  { ask }: Asking,
  { placements, persons, groupings, facilities, suppliers }: Touched,
  { today, policy }: Moment,
): Promise<readonly StandingPlacement[]> {
  const people = await ask(listPeopleTouched, { persons, placements });
  const touched = people.map(({ id }) => id);
  const [nearby, anywhere] = await Promise.all([
    ask(listPeopleRelated, { groupings: distinct(people.flatMap((one) => one.groupings)) }),
    ask(listPeopleRelated, { groupings }),
  ]);
  const bound = distinct([...people.flatMap((one) => one.bound), ...idsOf(nearby)]);
  const found = await Promise.all([
    ask(listStandingTouched, {
      placements,
      persons: distinct([...touched, ...idsOf(anywhere)]),
      facilities,
      suppliers,
      today,
    }),
    ask(listStandingNear, { persons: touched, people: bound, today, withinMetres: reachMetres(policy) }),
  ]);
  return [...new Map(found.flat().map((placement) => [placement.id, placement])).values()];
}

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
