import { fetchUnderGate } from '../graph/fetch-facts.ts';
import { gatherFacts } from '../graph/fetch-world.ts';
import { countPeople } from '../graph/queries/count-people.ts';
import type { StandingPlacement } from '../graph/queries/standing-placement.ts';
import type { Asking } from '../graph/read.ts';
import type { Judged } from './alert.ts';
import { judgeStanding, type Moment, questionOf } from './judge-standing.ts';
import { openInquiries } from './open-inquiries.ts';

/** Asking for the facts around one placement takes about as long as for all facts of so many people (measured: 30 ms, 0.3 ms a person). */
const peopleAPlacement = 100;
const fewestForAll = 25;

/** What each of them gives now, under the gate: few on the facts around each, many on all facts read once. */
export async function judgeAll(
  changing: Asking,
  standing: readonly StandingPlacement[],
  moment: Moment,
): Promise<readonly Judged[]> {
  if (standing.length < fewestForAll) return judgeEach(changing, standing, moment);
  const [counted] = await changing.ask(countPeople, {});
  const isLess = counted !== undefined && counted.people < standing.length * peopleAPlacement;
  return (isLess ? judgeOnAllFacts : judgeEach)(changing, standing, moment);
}

/** Their facts are asked for at once, not one after another. */
export function judgeEach(
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

export async function judgeOnAllFacts(
  changing: Asking,
  standing: readonly StandingPlacement[],
  moment: Moment,
): Promise<readonly Judged[]> {
  const inquiryOf = openInquiries(await gatherFacts(changing, moment.today), moment);
  return standing.map((placement) => judgeStanding(placement, inquiryOf(questionOf(placement, moment.today))));
}
