/** What is recorded between two, findable from both of its ends. */
import type { Alliance, Inquiry, Level, Policy, Rivalry } from './facts.ts';
import { allianceLink, type Link, relativesLink, rivalryLink, threatLink } from './links.ts';
import { remember, rememberWith } from './remember.ts';

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
    rivalriesOf: feudsAmong(rivalries)(policy),
    alliancesOf: alliancesAmong(alliances),
    threatsOf: index(
      open,
      ({ by, against }) => [by, against],
      (threat, _from, other) => ({ other, link: threatLink(threat) }),
    ),
    relativesOf: index(relatives, endsOfPair, (pair, _from, other) => ({ other, link: relativesLink(pair) })),
  };
}

/** What is between groupings is arranged once for each list, as the groupings are. */
const feudsAmong = rememberWith((rivalries: readonly Rivalry[]) =>
  rememberWith((policy: Policy) =>
    index(
      rivalries,
      endsOfPair,
      (rivalry, from, to): Feud => ({
        other: to,
        level: rivalry.level,
        link: rivalryLink(rivalry, { from, to }, policy),
      }),
    ),
  ),
);

const alliancesAmong = rememberWith((alliances: readonly Alliance[]) =>
  index(
    alliances,
    endsOfPair,
    (alliance, from, to): Neighbour => ({ other: to, link: allianceLink(alliance, { from, to }) }),
  ),
);

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
