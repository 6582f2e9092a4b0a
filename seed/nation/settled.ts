import type { Judged } from '#api/alerts/alert.ts';
import { judged } from '#api/alerts/grounds.ts';
import type { PlacementRow } from '#api/graph/queries/record-placement.ts';
import { type Distribution, distributionOf } from './distribution.ts';
import { assessStanding } from './judge-nation.ts';
import { type Inventing, inventNation } from './nation.ts';

/** All about a nation that judging it brings about. */
export type Settled = {
  readonly placements: readonly PlacementRow[];
  /** What the standing placements give alerts for. */
  readonly warned: readonly Judged[];
  readonly distribution: Distribution;
};

export function settleNation(inventing: Inventing): Settled {
  const nation = inventNation(inventing);
  const standing = assessStanding(nation);
  return {
    placements: nation.placements,
    warned: standing
      .map(({ placement: { id }, assessment: { findings } }) => judged({ id, accepted: [] }, findings))
      .filter(({ grounds }) => grounds.length > 0),
    distribution: distributionOf(nation, standing),
  };
}
