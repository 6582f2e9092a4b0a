import type { Judged } from '../alerts/alert.ts';
import { judgeStanding, questionOf } from '../alerts/judge-standing.ts';
import type { Touched } from '../alerts/touched.ts';
import type { Day, Policy } from '../conflicts/facts.ts';
import type { Anchors } from './anchors.ts';
import { changedGroupings } from './changed-groupings.ts';
import { factsOf } from './facts-of-anchor.ts';
import { placementsInReach } from './in-reach.ts';
import { joined, type Memory } from './memory.ts';

type Changed = { readonly touched: Touched; readonly anchors: Anchors; readonly policy: Policy };

/** Puts what a change has written in place, judges, and takes it out again: nobody else has a turn meanwhile, so nobody sees what is not committed. */
export function judgeChanged(memory: Memory, { touched, anchors, policy }: Changed, day: Day): readonly Judged[] {
  const moment = { today: day, policy };
  const had = memory.ofGroupings(touched.groupings);
  const has = joined(anchors.groupings.map(factsOf.groupings));
  const before = placementsInReach(memory, { touched, changed: changedGroupings(had, has) }, moment);
  const stood = memory.standing(day, before).map(({ id }) => id);
  const undo = memory.put(touched, anchors);
  const come = changedGroupings(memory.ofGroupings(touched.groupings), had);
  const standing = memory.standing(day, [...before, ...placementsInReach(memory, { touched, changed: come }, moment)]);
  const judged = standing.map((one) => judgeStanding(one, memory.inquiry(questionOf(one, day), day)));
  undo();
  const now = new Set(standing.map(({ id }) => id));
  const over = [...new Set([...stood, ...touched.placements])].filter((id) => !now.has(id));
  return [...judged, ...over.map((placement) => ({ placement, grounds: [] }))];
}
