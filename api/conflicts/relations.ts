/** What is recorded between two, findable from both of its ends. */
import type { Inquiry, Level } from './facts.ts';
import { allianceLink, type Link, relativesLink, rivalryLink, threatLink } from './links.ts';
import { remember } from './remember.ts';

/** The link reads from the one asked about to the other. */
export type Neighbour = { readonly other: string; readonly link: Link };
export type Feud = Neighbour & { readonly level: Level };

export type Relations = {
  readonly rivalriesOf: (grouping: string) => readonly Feud[];
  readonly alliancesOf: (grouping: string) => readonly Neighbour[];
  /** Open threats, in either direction. */
  readonly threatsOf: (person: string) => readonly Neighbour[];
  readonly relativesOf: (person: string) => readonly Neighbour[];
};

export function arrangeRelations({ rivalries, alliances, threats, relatives, policy }: Inquiry): Relations {
  const open = threats.filter((threat) => !threat.closed);
  return {
    rivalriesOf: index(rivalries, endsOfPair, (rivalry, from, to) => ({
      other: to,
      level: rivalry.level,
      link: rivalryLink(rivalry, { from, to }, policy),
    })),
    alliancesOf: index(alliances, endsOfPair, (alliance, from, to) => ({
      other: to,
      link: allianceLink(alliance, { from, to }),
    })),
    threatsOf: index(
      open,
      ({ by, against }) => [by, against],
      (threat, _from, other) => ({ other, link: threatLink(threat) }),
    ),
    relativesOf: index(relatives, endsOfPair, (pair, _from, other) => ({ other, link: relativesLink(pair) })),
  };
}

const endsOfPair = ({ a, b }: { readonly a: string; readonly b: string }): readonly [string, string] => [a, b];

/** Each fact stands under both of its ends. */
function index<Fact, Found>(
  facts: readonly Fact[],
  endsOf: (fact: Fact) => readonly [string, string],
  read: (fact: Fact, from: string, to: string) => Found,
): (id: string) => readonly Found[] {
  const directed = facts.flatMap((fact) => {
    const [a, b] = endsOf(fact);
    return [
      { fact, from: a, to: b },
      { fact, from: b, to: a },
    ];
  });
  const by = Map.groupBy(directed, (one) => one.from);
  return remember((id) => (by.get(id) ?? []).map(({ fact, from, to }) => read(fact, from, to)));
}
