import { distanceKm } from '#api/conflicts/reach.ts';
import type { Geodata, Town } from '../geodata/read-geodata.ts';
import { institutionMunicipalities } from './institutions.ts';
import { byWeight, type Random } from './random.ts';

/** The real geography, arranged for inventing people in it. */
export type Country = {
  readonly geodata: Geodata;
  readonly towns: readonly Town[];
  readonly countyOf: (town: Town) => string;
  /** Where people live; the larger, the more. */
  readonly anyTown: (random: Random) => Town;
  /** Where a municipality looks for a place: small towns more than their size says. */
  readonly anyRefuge: (random: Random) => Town;
  /** A town of the same county, near ones first: where the people of a grouping live. */
  readonly townAround: (random: Random, town: Town) => Town;
  readonly districtsOf: (town: Town) => readonly string[];
  /** The towns of prisons, remand prisons and closed youth homes. */
  readonly institutions: readonly Town[];
};

/** What grouping crime there is grows faster than the town. */
const crimeExponent = 1.15;
const refugeExponent = 0.6;
const aroundKm = 25;

export function openCountry(geodata: Geodata): Country {
  const towns = geodata.localities.filter(({ population }) => population > 0);
  const counties = new Map(geodata.municipalities.map(({ id, county }) => [id, county]));
  const countyOf = ({ municipality }: Town) => counties.get(municipality) ?? '';
  const districts = Map.groupBy(geodata.districts, ({ locality }) => locality);
  const around = neighbours(towns, countyOf);
  return {
    geodata,
    towns,
    countyOf,
    anyTown: byWeight(towns, ({ population }) => population ** crimeExponent),
    anyRefuge: byWeight(towns, ({ population }) => population ** refugeExponent),
    townAround: (random, town) => around(town)(random),
    districtsOf: ({ id }) => (districts.get(id) ?? []).map((district) => district.id),
    institutions: institutionTowns(geodata, towns),
  };
}

type Picking = (random: Random) => Town;

function neighbours(towns: readonly Town[], countyOf: (town: Town) => string): (town: Town) => Picking {
  const known = new Map<string, Picking>();
  return (town) => {
    const found = known.get(town.id);
    if (found !== undefined) return found;
    const near = towns.filter((other) => countyOf(other) === countyOf(town) && distanceKm(other, town) <= aroundKm);
    const picking = byWeight(near, (other) => other.population * (other.id === town.id ? 2 : 1));
    known.set(town.id, picking);
    return picking;
  };
}

/** The largest town of each municipality that has an institution. */
function institutionTowns({ municipalities }: Geodata, towns: readonly Town[]): readonly Town[] {
  const ids = new Map(municipalities.map(({ id, name }) => [name, id]));
  return institutionMunicipalities.map((name) => {
    const [largest] = towns
      .filter(({ municipality }) => municipality === ids.get(name))
      .toSorted((a, b) => b.population - a.population);
    if (largest === undefined) throw new Error(`No town in ${name}.`);
    return largest;
  });
}
