/**
 * The groupings that a path can join to given ones: these with their wholes, their rivals, and what alliances join to either.
 * Authority: CONFLICT_RULES, "Ties", "Relations between a subject S and a counterpart C".
 */
import type { Alliance, Facts, Rivalry } from './facts.ts';
import type { Scope } from './findings.ts';
import { arrangeGroupings } from './groupings.ts';
import { openIndex } from './index-by.ts';
import { remember, rememberWith } from './remember.ts';
import { alliedRivalryRows } from './severity.ts';

type Kindred = {
  /** Whom a relation joins to the subject wherever they are near is in one of these, and so is whose territory counts. */
  readonly tied: ReadonlySet<string>;
  /** Whom an alliance joins to the subject, which it does in the same town at most. */
  readonly allied: ReadonlySet<string>;
  readonly rivalries: readonly Rivalry[];
  readonly alliances: readonly Alliance[];
};

export type KindredOf = {
  of(groupings: readonly string[]): Kindred;
  /** Those to which a change of one of the groupings, or of what is between them and others, can make or break a path. */
  around(groupings: Iterable<string>): ReadonlySet<string>;
};

/** Once for each reading of what is between groupings. */
export const openKindred = rememberWith((facts: Pick<Facts, 'groupings' | 'rivalries' | 'alliances'>): KindredOf => {
  const { up, down } = arrangeGroupings(facts.groupings);
  const rivalriesOf = byEnds(facts.rivalries);
  const alliancesOf = byEnds(facts.alliances);

  const ofOne = remember((grouping: string): Kindred => {
    const own = [...up(grouping).keys()];
    const feuds = own.flatMap(rivalriesOf);
    const bonds = own.flatMap(alliancesOf);
    const bondsOf = (some: readonly Rivalry[]) =>
      endsOf(some)
        .flatMap((rival) => [...up(rival).keys()])
        .flatMap(alliancesOf);
    const bondsOfRivals = bondsOf(feuds);
    const feudsOfAllies = endsOf(bonds).flatMap(down).flatMap(rivalriesOf);
    const alliedWithin = (scopes: readonly Scope[]): readonly string[] => [
      ...endsOf(bondsOf(feuds.filter(drawsInAllies(scopes)))),
      ...endsOf(feudsOfAllies.filter(drawsInAllies(scopes))),
    ];
    const tied = new Set([...own, ...endsOf(feuds), ...alliedWithin(['NEARBY'])].flatMap(down));
    const allied = new Set(alliedWithin(scopesInTown).flatMap(down));
    return {
      tied,
      allied: new Set([...allied].filter((one) => !tied.has(one))),
      rivalries: [...new Set([...feuds, ...feudsOfAllies])],
      alliances: [...new Set([...bonds, ...bondsOfRivals])],
    };
  });

  const of = (groupings: readonly string[]): Kindred => {
    const each = [...new Set(groupings)].map(ofOne);
    const [only] = each;
    if (only !== undefined && each.length === 1) return only;
    return {
      tied: new Set(each.flatMap(({ tied }) => [...tied])),
      allied: new Set(each.flatMap(({ allied }) => [...allied])),
      rivalries: [...new Set(each.flatMap(({ rivalries }) => rivalries))],
      alliances: [...new Set(each.flatMap(({ alliances }) => alliances))],
    };
  };

  /** Whichever of a path's links a grouping stands at: up to its wholes, across a rivalry, an alliance or one of each, and down. */
  const around = (touched: Iterable<string>): ReadonlySet<string> => {
    const wholes = (some: readonly string[]) => some.flatMap((one) => [...up(one).keys()]);
    const across = (some: readonly string[], by: (one: string) => readonly (Rivalry | Alliance)[]) =>
      endsOf(some.flatMap(by));
    const start = [...touched];
    const own = wholes(start);
    const ends = [
      ...own,
      ...across(own, rivalriesOf),
      ...across(own, alliancesOf),
      ...across(start.flatMap(down), rivalriesOf),
      ...across(wholes(across(own, rivalriesOf)), alliancesOf),
      ...across(across(own, alliancesOf).flatMap(down), rivalriesOf),
    ];
    return new Set([...new Set(ends)].flatMap(down));
  };
  return { of, around };
});

const scopesInTown: readonly Scope[] = ['SAME_UNIT', 'SAME_FACILITY', 'SAME_TOWN'];

/** How near a feud must be for allies to count is the table's to say. */
const drawsInAllies =
  (scopes: readonly Scope[]) =>
  ({ level }: Rivalry): boolean =>
    scopes.some((scope) => alliedRivalryRows[level][scope] !== undefined);

function byEnds<T extends { readonly a: string; readonly b: string }>(
  list: readonly T[],
): (end: string) => readonly T[] {
  const index = openIndex<T>(({ a, b }) => [a, b]);
  for (const one of list) index.put(one);
  return index.of;
}

export const endsOf = (pairs: readonly { readonly a: string; readonly b: string }[]): readonly string[] => [
  ...new Set(pairs.flatMap(({ a, b }) => [a, b])),
];
