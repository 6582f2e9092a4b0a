import { addDays } from '#api/conflicts/days.ts';
import type { Answer } from '#api/conflicts/findings.ts';
import { distanceKm } from '#api/conflicts/reach.ts';
import type { Town } from '../geodata/read-geodata.ts';
import { assessStanding, openJudgement } from './judge-nation.ts';
import type { Nation } from './nation.ts';
import { openRandom } from './random.ts';

/** A row of the table: places of one size, and how often each answer was given there. */
export type Row = { readonly size: string; readonly answers: Readonly<Record<Answer, number>> };

export type Distribution = {
  /** Over the standing placements, for what is left of each. */
  readonly standing: readonly Row[];
  /** Over random questions: somebody with an open case, a town or home at least 50 km from theirs, from next week and for half a year. */
  readonly questions: readonly Row[];
};

const questionsAsked = 1_000;
const leastAwayKm = 50;
const sizes = ['the three big cities', 'other large cities', 'towns from 20,000', 'towns from 2,000', 'villages'];
const bigCities = ['Stockholm', 'Göteborg', 'Malmö'];

export function distributionOf(nation: Nation, standing = assessStanding(nation)): Distribution {
  const judge = openJudgement(nation);
  const sizeAt = sizesIn(nation);
  return {
    standing: tally(standing.map(({ placement, assessment }) => [sizeAt(placement.at), assessment.answer])),
    questions: tally(questionsTo(nation).map(({ at, ...asked }) => [sizeAt(at), judge(asked).answer])),
  };
}

function questionsTo({ invention: { seed, country, day }, cases, homes }: Nation) {
  const random = openRandom(seed, 'questions');
  const open = cases.filter(({ row }) => row.status === 'OPEN');
  return Array.from({ length: questionsAsked }, () => {
    const { row, household } = random.pick(open);
    const isAway = (town: Town) => distanceKm(town, household[0].home) >= leastAwayKm;
    const towns = country.towns.filter(isAway);
    const home = random.chance(0.5) ? homes.find(({ town }) => isAway(town) && random.chance(0.01)) : undefined;
    const at = home?.id ?? random.pick(towns).id;
    const place = home === undefined ? { locality: at } : { facility: at };
    const period = { from: addDays(day, 7), to: addDays(day, 190) };
    return { at, case: row.id, people: household.map(({ id }) => id), place, ...period };
  });
}

/** By the town; of a place known only as a municipality, by the largest of its towns. */
function sizesIn({ homes, invention: { country } }: Nation): (at: string) => string {
  const known = new Map<string, string>();
  for (const town of country.towns.toSorted((a, b) => a.population - b.population)) {
    const size = sizeOf(town);
    for (const id of [town.id, town.municipality, ...country.districtsOf(town)]) known.set(id, size);
  }
  for (const { id, town, units } of homes)
    for (const one of [id, ...units.map((unit) => unit.id)]) known.set(one, sizeOf(town));
  return (at) => known.get(at) ?? '';
}

function sizeOf({ name, large, population }: Town): string {
  const [big = '', city = '', town = '', small = '', village = ''] = sizes;
  if (large) return bigCities.includes(name) ? big : city;
  if (population >= 20_000) return town;
  return population >= 2_000 ? small : village;
}

function tally(answered: readonly (readonly [string, Answer])[]): readonly Row[] {
  const bySize = Map.groupBy(answered, ([size]) => size);
  return sizes.map((size) => {
    const answers = { ADVISED_AGAINST: 0, CONSULTATION_REQUIRED: 0, INSUFFICIENT_BASIS: 0, NO_KNOWN_RISK: 0 };
    for (const [, answer] of bySize.get(size) ?? []) answers[answer] += 1;
    return { size, answers };
  });
}
