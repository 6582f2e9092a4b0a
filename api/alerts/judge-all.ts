import { fetchUnderGate } from '../graph/fetch-facts.ts';
import type { StandingPlacement } from '../graph/queries/standing-placement.ts';
import type { Asking } from '../graph/read.ts';
import type { Judged } from './alert.ts';
import { judgeStanding, type Moment, questionOf } from './judge-standing.ts';

/** What each of them gives now, under the gate. Their facts are asked for at once, not one after another. */
export function judgeAll(
  changing: Asking,
  standing: readonly StandingPlacement[],
  { today, policy }: Moment,
): Promise<readonly Judged[]> {
  return Promise.all(
    standing.map(async (placement) => {
      const { inquiry } = await fetchUnderGate(changing, questionOf(placement, today), today, policy);
      return judgeStanding(placement, inquiry);
    }),
  );
}
