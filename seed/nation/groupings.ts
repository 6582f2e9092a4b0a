import type { Town } from '../geodata/read-geodata.ts';
import { groupingName } from './invented-names.ts';
import type { Invention } from './invention.ts';
import { openRandom, type Random } from './random.ts';

export type InventedGrouping = {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** Where it is at home; a network of the whole country has several such towns. */
  readonly towns: readonly [Town, ...Town[]];
  readonly county: string;
  /** The grouping that it is part of. */
  readonly whole: string | null;
};

/** Ties for each person: some have been in two groupings. */
const tiesEach = 1.06;
/** The larger this is, the more even the sizes. */
const paretoExponent = 1.2;
const nationalNetworks = 0.012;
const partShare = 0.16;

/** Groupings by region, the largest first: a few with many members, many with few. */
export function inventGroupings({ seed, scale, country }: Invention): readonly InventedGrouping[] {
  const random = openRandom(seed, 'groupings');
  const sizes = heavyTailed(scale.groupings, scale.largest, Math.round(scale.people * tieShare * tiesEach));
  const national = Math.max(2, Math.round(scale.groupings * nationalNetworks));
  const made: InventedGrouping[] = [];
  for (const [rank, size] of sizes.entries()) {
    const home = country.anyTown(random);
    const whole = rank < national ? null : wholeFor(random, made, country.countyOf(home));
    made.push({
      id: random.uuid(),
      name: groupingName(rank),
      size,
      towns: rank < national ? [home, ...Array.from({ length: 4 }, () => country.anyTown(random))] : [home],
      county: country.countyOf(home),
      whole,
    });
  }
  return made;
}

/** Those who have a tie to a grouping; the others are family, or are known for a threat only. */
export const tieShare = 0.94;

/** Some are part of a larger one of their county, which may be part of another. */
function wholeFor(random: Random, larger: readonly InventedGrouping[], county: string): string | null {
  const wholes = larger.filter((one) => one.county === county);
  return wholes.length > 0 && random.chance(partShare) ? random.pick(wholes).id : null;
}

/** Sizes by rank, downward, by Pareto's law cut off at the largest, which sum to about the total. */
function heavyTailed(count: number, largest: number, total: number): readonly number[] {
  const sizesFrom = (smallest: number) =>
    Array.from({ length: count }, (_, rank) =>
      Math.max(3, Math.min(largest, Math.round(smallest * ((rank + 0.5) / count) ** (-1 / paretoExponent)))),
    );
  let [low, high] = [0, largest];
  for (let halving = 0; halving < 40; halving += 1) {
    const middle = (low + high) / 2;
    const sum = sizesFrom(middle).reduce((all, size) => all + size, 0);
    if (sum < total) low = middle;
    else high = middle;
  }
  return sizesFrom(high);
}
