/**
 * The groupings that a path can join to given ones: these with their wholes, their rivals, and what alliances join to either.
 * Authority: CONFLICT_RULES, "Ties", "Relations between a subject S and a counterpart C".
 */
import type { Alliance, Facts, Rivalry } from './facts.ts';
import { arrangeGroupings } from './groupings.ts';
import { indexBy } from './index-by.ts';
import { remember } from './remember.ts';

type Kindred = {
  /** Whom a relation joins to the subject is in one of these. */
  readonly tied: ReadonlySet<string>;
  readonly rivalries: readonly Rivalry[];
  readonly alliances: readonly Alliance[];
};

export type KindredOf = {
  of(groupings: readonly string[]): Kindred;
  /** Groupings with everything that they are part of. */
  withWholes(groupings: Iterable<string>): ReadonlySet<string>;
};

export function openKindred(facts: Facts): KindredOf {
  const { up, down } = arrangeGroupings(facts.groupings);
  const rivalriesOf = indexBy(facts.rivalries, ({ a, b }) => [a, b]);
  const alliancesOf = indexBy(facts.alliances, ({ a, b }) => [a, b]);

  const ofOne = remember((grouping: string): Kindred => {
    const own = [...up(grouping).keys()];
    const feuds = own.flatMap(rivalriesOf);
    const bonds = own.flatMap(alliancesOf);
    const bondsOfRivals = endsOf(feuds)
      .flatMap((rival) => [...up(rival).keys()])
      .flatMap(alliancesOf);
    const feudsOfAllies = endsOf(bonds).flatMap(down).flatMap(rivalriesOf);
    const ends = [...own, ...endsOf(feuds), ...endsOf(bondsOfRivals), ...endsOf(feudsOfAllies)];
    return {
      tied: new Set(ends.flatMap(down)),
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
      rivalries: [...new Set(each.flatMap(({ rivalries }) => rivalries))],
      alliances: [...new Set(each.flatMap(({ alliances }) => alliances))],
    };
  };

  const withWholes = (groupings: Iterable<string>) => {
    const all = new Set<string>();
    for (const grouping of groupings) for (const whole of up(grouping).keys()) all.add(whole);
    return all;
  };
  return { of, withWholes };
}

export const endsOf = (pairs: readonly { readonly a: string; readonly b: string }[]): readonly string[] => [
  ...new Set(pairs.flatMap(({ a, b }) => [a, b])),
];
