/**
 * Allied rivalry: the rival of one's grouping has an ally, and the other belongs to that ally. Either of the two may be the ally's.
 * Authority: CONFLICT_RULES, "Relations between a subject S and a counterpart C".
 */
import { backwards, chainLink, type Link } from '../links.ts';
import type { Feud } from '../relations.ts';
import { remember, rememberWith } from '../remember.ts';
import type { PathRule } from '../rule.ts';
import { alliedRivalryRows } from '../severity.ts';
import { meet, type Traced } from '../trace.ts';
import type { World } from '../world.ts';

export const alliedRivalry: PathRule = { name: 'ALLIED_RIVALRY', about: 'PATHS', trace };

function* trace(world: World, subject: string): Generator<Traced> {
  const chainsFrom = chainsAmong(world.groupings)(world.rivalriesOf)(world.alliancesOf);
  for (const own of world.tiesOf(subject))
    for (const { feud, links, end } of chainsFrom(own.grouping))
      for (const theirs of world.counterpartsTiedTo(end)) {
        const chain = { links: [own, ...links, theirs.tie], row: alliedRivalryRows[feud.level] };
        yield* meet(theirs.met, chain);
      }
}

type Chain = { readonly feud: Feud; readonly links: readonly Link[]; readonly end: string };

type Between = Pick<World, 'groupings' | 'rivalriesOf' | 'alliancesOf'>;

/** Where somebody is makes no chain and breaks none: they are followed once for all questions. */
const chainsAmong = rememberWith((groupings: Between['groupings']) =>
  rememberWith((rivalriesOf: Between['rivalriesOf']) =>
    rememberWith((alliancesOf: Between['alliancesOf']) => {
      const between = { groupings, rivalriesOf, alliancesOf };
      return remember((own: string): readonly Chain[] => [...allyOfRival(between, own), ...rivalOfAlly(between, own)]);
    }),
  ),
);

/** g is a rival of x, and something in up(x) is an ally of h: from g to h. */
function* allyOfRival(between: Between, g: string): Generator<Chain> {
  for (const feud of between.rivalriesOf(g))
    for (const [whole, steps] of between.groupings.up(feud.other))
      for (const alliance of between.alliancesOf(whole))
        yield { feud, links: [feud.link, chainLink(steps), alliance.link], end: alliance.other };
}

/** The same chain from its other end: from h to g. */
function* rivalOfAlly(between: Between, h: string): Generator<Chain> {
  for (const alliance of between.alliancesOf(h))
    for (const x of between.groupings.down(alliance.other))
      for (const feud of between.rivalriesOf(x)) {
        const steps = between.groupings.up(x).get(alliance.other) ?? [];
        yield { feud, links: [alliance.link, backwards(chainLink(steps)), feud.link], end: feud.other };
      }
}
