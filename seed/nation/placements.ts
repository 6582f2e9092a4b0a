import { addDays } from '#api/conflicts/days.ts';
import { distanceKm } from '#api/conflicts/reach.ts';
import type { PlacementRow } from '#api/graph/queries/record-placement.ts';
import type { Town } from '../geodata/read-geodata.ts';
import type { InventedCase } from './cases.ts';
import type { Country } from './country.ts';
import type { InventedHome } from './homes.ts';
import type { Invention } from './invention.ts';
import { openRandom, type Random } from './random.ts';
import { spotIn } from './whereabouts.ts';

const inHomeShare = 0.7;
const onlyMunicipalityShare = 0.04;
/** How far away from home a place is looked for; some stay nearer all the same. */
const awayKm = 100;
const nearerShare = 0.06;
const openEndedShare = 0.55;
/** Of what was proposed and is no more, what never came to be. */
const neverShare = 0.08;

/** Where there is room for a household: a home with free places, else a town. Takes the places. `from`: the town that the people come from. */
export type Offering = (random: Random, from: Town, people: number) => string;

/** Every placement there ever was: for each case its past in order, and for the first cases one that stands. */
export function inventPlacements(
  { seed, scale, country, day }: Invention,
  { cases, homes }: { readonly cases: readonly InventedCase[]; readonly homes: readonly InventedHome[] },
  offering: Offering,
): readonly PlacementRow[] {
  const random = openRandom(seed, 'placements');
  const past = scale.placements - scale.standing;
  return cases.flatMap((one, index) => {
    const stands = index < scale.standing;
    const count = Math.floor(((index + 1) * past) / cases.length) - Math.floor((index * past) / cases.length);
    const made = { random, country, homes, day };
    const before = pastOf(one, count, made);
    return stands ? [...before, standingOf(one, offering, made)] : before;
  });
}

type Making = {
  readonly random: Random;
  readonly country: Country;
  readonly homes: readonly InventedHome[];
  readonly day: string;
};

function standingOf({ row, household, ago }: InventedCase, offering: Offering, { random, day }: Making): PlacementRow {
  const isOpenEnded = random.chance(openEndedShare);
  const from = random.between(-14, Math.min(ago - 20, 700));
  return {
    id: random.uuid(),
    case: row.id,
    at: offering(random, household[0].home, household.length),
    people: household.map(({ id }) => id),
    status: 'CONFIRMED',
    from: addDays(day, -from),
    to: isOpenEnded ? undefined : addDays(day, random.between(20, 500)),
    opened: 0,
  };
}

/** Before what stands began, one after another. */
function pastOf({ row, household, ago }: InventedCase, count: number, { random, country, homes, day }: Making) {
  const each = Math.max(12, Math.floor(800 / Math.max(1, count)));
  return Array.from({ length: count }, (_, which): PlacementRow => {
    const from = ago + (count - which) * each;
    const never = random.chance(neverShare);
    return {
      id: random.uuid(),
      case: row.id,
      at: random.chance(inHomeShare) ? random.pick(homes).id : spotIn(random, country.anyRefuge(random), country),
      people: household.map(({ id }) => id),
      status: never ? random.pick(['CANCELLED', 'REJECTED', 'MISTAKEN'] as const) : 'ENDED',
      from: addDays(day, -from),
      to: addDays(day, -from + Math.max(3, each - random.between(0, 8))),
      opened: 0,
    };
  });
}

export function openOffering(country: Country, homes: readonly InventedHome[]): Offering {
  const room = new Map(homes.map(({ id, capacity }) => [id, capacity]));
  const flats = new Map(homes.flatMap(({ units }) => units.map((unit) => [unit.id, unit.capacity] as const)));
  const byTown = Map.groupBy(homes, ({ town }) => town.id);
  const takeFrom = (free: Map<string, number>, id: string, people: number) =>
    free.set(id, (free.get(id) ?? 0) - people);

  const inHome = (random: Random, { id: town }: Town, people: number): string | null => {
    const home = (byTown.get(town) ?? []).find(({ id }) => (room.get(id) ?? 0) >= people);
    if (home === undefined) return null;
    const flat = home.units.find(({ id }) => (flats.get(id) ?? 0) >= people);
    if (home.units.length > 0 && flat === undefined) return null;
    takeFrom(room, home.id, people);
    if (flat === undefined || random.chance(0.2)) return home.id;
    takeFrom(flats, flat.id, people);
    return flat.id;
  };

  return (random, from, people) => {
    const town = refugeFrom(random, country, from);
    const home = random.chance(inHomeShare) ? inHome(random, town, people) : null;
    if (home !== null) return home;
    return random.chance(onlyMunicipalityShare) ? town.municipality : spotIn(random, town, country);
  };
}

/** Away from home, as far as such a place is soon found. */
function refugeFrom(random: Random, country: Country, from: Town): Town {
  const least = random.chance(nearerShare) ? 0 : awayKm;
  for (let tries = 0; tries < 100; tries += 1) {
    const town = country.anyRefuge(random);
    if (distanceKm(town, from) >= least) return town;
  }
  return from;
}
