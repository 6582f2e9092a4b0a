import type { Level } from '#api/conflicts/facts.ts';
import { pairKey } from '#api/conflicts/pair-key.ts';
import type { AllianceRow } from '#api/graph/queries/record-alliance.ts';
import type { PartOfRow } from '#api/graph/queries/record-part-of.ts';
import type { RivalryRow } from '#api/graph/queries/record-rivalry.ts';
import type { TerritoryRow } from '#api/graph/queries/record-territory.ts';
import type { Country } from './country.ts';
import type { InventedGrouping } from './groupings.ts';
import type { Invention } from './invention.ts';
import { byWeight, openRandom, type Random } from './random.ts';
import { datedVersionOf, type Recording, versionOf } from './version.ts';

type Groupings = readonly InventedGrouping[];

/** What the police know of groupings, as it is stored. */
export type InventedFeuds = {
  readonly parts: readonly PartOfRow[];
  readonly rivalries: readonly RivalryRow[];
  readonly alliances: readonly AllianceRow[];
  readonly territories: readonly TerritoryRow[];
};

/** Of rivalries: within the county, and along a national conflict. The rest are anywhere in the country. */
const inCounty = 0.85;
const alongNational = 0.1;
const alliesForRivalries = 0.13;

export function inventFeuds({ seed, scale, country, day }: Invention, groupings: Groupings): InventedFeuds {
  const recording = { random: openRandom(seed, 'feuds'), day };
  const pairing = { groupings, sides: nationalSides(seed, groupings), taken: new Set<string>() };
  const rivalries = inventPairs(openRandom(seed, 'rivalries'), scale.rivalries, pairing).map((pair) => ({
    ...pair,
    version: { ...pastOrPresent(recording), level: levelOf(recording.random) },
  }));
  const alliances = inventPairs(openRandom(seed, 'alliances'), Math.round(scale.rivalries * alliesForRivalries), {
    ...pairing,
    sides: [],
  }).map((pair) => ({ ...pair, version: pastOrPresent(recording) }));
  return {
    parts: groupings.flatMap(({ id, whole }) =>
      whole === null ? [] : [{ part: id, whole, version: versionOf(recording) }],
    ),
    rivalries,
    alliances,
    territories: groupings.flatMap((grouping) => territoriesOf(grouping, country, recording)),
  };
}

/** Two sides each of a few conflicts that reach all over the country, led by the largest networks. */
function nationalSides(seed: number, groupings: Groupings): readonly (readonly [Groupings, Groupings])[] {
  const random = openRandom(seed, 'national conflicts');
  const conflicts = groupings.length > 300 ? 3 : 1;
  return Array.from({ length: conflicts }, (_, conflict) => {
    const joined = groupings.filter(() => random.chance(0.09));
    const leaders = groupings.slice(conflict * 2, conflict * 2 + 2);
    const side = (which: number) => [...leaders, ...joined].filter((_one, index) => index % 2 === which);
    return [side(0), side(1)] as const;
  });
}

type Pairing = {
  readonly groupings: Groupings;
  readonly sides: readonly (readonly [Groupings, Groupings])[];
  /** Pairs that something is between already. */
  readonly taken: Set<string>;
};

function inventPairs(random: Random, count: number, { groupings, sides, taken }: Pairing) {
  const bySize = byWeight(groupings, ({ size }) => Math.sqrt(size));
  const byCounty = Map.groupBy(groupings, ({ county }) => county);
  const pairs: { a: string; b: string }[] = [];
  for (let tries = 0; pairs.length < count && tries < count * 50; tries += 1) {
    const drawn = random.next();
    const isNational = sides.length > 0 && drawn < alongNational;
    const [some, others] = isNational ? random.pick(sides) : [groupings, groupings];
    const a = isNational ? random.pick(some) : bySize(random);
    const b =
      drawn < alongNational + inCounty && !isNational ? random.pick(byCounty.get(a.county) ?? []) : random.pick(others);
    const key = pairKey(a.id, b.id);
    if (a === b || a.whole === b.id || b.whole === a.id || taken.has(key)) continue;
    taken.add(key);
    pairs.push({ a: a.id, b: b.id });
  }
  return pairs;
}

/** A third of what there was is over, some of it so recently that it has not faded. */
function pastOrPresent(recording: Recording) {
  const { random } = recording;
  const ago = random.between(60, 3_600);
  return datedVersionOf(recording, ago, random.chance(0.4) ? random.between(10, ago - 30) : undefined);
}

function levelOf(random: Random): Level {
  const drawn = random.next();
  if (drawn < 0.5) return 'TENSION';
  return drawn < 0.87 ? 'CONFLICT' : 'ARMED_CONFLICT';
}

/** Where it is active: at home, known by its district in most large towns, and the larger ones also around. */
function territoriesOf(grouping: InventedGrouping, country: Country, recording: Recording): readonly TerritoryRow[] {
  const { random } = recording;
  const [home] = grouping.towns;
  const more = grouping.size > 60 ? [country.townAround(random, home)] : [];
  const towns = new Set([...grouping.towns, ...more]);
  return [...towns].map((town) => {
    const districts = country.districtsOf(town);
    const at = districts.length > 0 && random.chance(0.8) ? random.pick(districts) : town.id;
    return { grouping: grouping.id, at, version: datedVersionOf(recording, random.between(100, 3_000)) };
  });
}
