import { isGrave } from '#api/alerts/grounds.ts';
import type { PlacementRow } from '#api/graph/queries/record-placement.ts';
import { openJudgement, standingIn } from './judge-nation.ts';
import type { Nation } from './nation.ts';
import type { Offering } from './placements.ts';
import { openRandom } from './random.ts';

/** How often another place is looked for where the first is warned of; what is left became known only later, or was accepted. */
const heeded = 0.93;
const rounds = 2;

/** As a municipality does: it asks first, and mostly takes a warning for an answer and looks elsewhere. */
export function settle(nation: Nation, offering: Offering): readonly PlacementRow[] {
  const random = openRandom(nation.invention.seed, 'settling');
  const homeOf = new Map(nation.people.map(({ id, home }) => [id, home]));
  let settled = nation.placements;
  let asking = new Set(settled.map(({ id }) => id));
  for (let round = 0; round < rounds; round += 1) {
    const now = { ...nation, placements: settled };
    const judge = openJudgement(now);
    const warned = standingIn(now)
      .filter(({ placement }) => asking.has(placement.id))
      .filter(({ asked }) => judge(asked).findings.some(isGrave) && random.chance(heeded));
    asking = new Set(warned.map(({ placement }) => placement.id));
    settled = settled.map((placement) => {
      const home = asking.has(placement.id) ? homeOf.get(placement.people[0] ?? '') : undefined;
      return home === undefined ? placement : { ...placement, at: offering(random, home, placement.people.length) };
    });
  }
  return settled;
}
