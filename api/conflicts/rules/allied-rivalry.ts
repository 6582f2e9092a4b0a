/**
 * Allied rivalry: the rival of one's grouping has an ally, and the other belongs to that ally. Either of the two may be the ally's.
 * Authority: CONFLICT_RULES, "Relations between a subject S and a counterpart C".
 */
import { backwards, chainLink, type Link } from '../links.ts';
import type { Feud } from '../relations.ts';
import type { PathRule } from '../rule.ts';
import { alliedRivalryRows } from '../severity.ts';
import { meet, type Traced } from '../trace.ts';
import type { World } from '../world.ts';

export const alliedRivalry: PathRule = { name: 'ALLIED_RIVALRY', about: 'PATHS', trace };

function* trace(world: World, subject: string): Generator<Traced> {
  for (const own of world.tiesOf(subject))
    for (const { feud, links, end } of [...allyOfRival(world, own.grouping), ...rivalOfAlly(world, own.grouping)])
      for (const theirs of world.counterpartsTiedTo(end)) {
        const chain = { links: [own, ...links, theirs.tie], row: alliedRivalryRows[feud.level] };
        yield* meet(theirs.met, chain);
      }
}

type Chain = { readonly feud: Feud; readonly links: readonly Link[]; readonly end: string };

/** g is a rival of x, and something in up(x) is an ally of h: from g to h. */
function* allyOfRival(world: World, g: string): Generator<Chain> {
  for (const feud of world.rivalriesOf(g))
    for (const [whole, steps] of world.groupings.up(feud.other))
      for (const alliance of world.alliancesOf(whole))
        yield { feud, links: [feud.link, chainLink(steps), alliance.link], end: alliance.other };
}

/** The same chain from its other end: from h to g. */
function* rivalOfAlly(world: World, h: string): Generator<Chain> {
  for (const alliance of world.alliancesOf(h))
    for (const x of world.groupings.down(alliance.other))
      for (const feud of world.rivalriesOf(x)) {
        const steps = world.groupings.up(x).get(alliance.other) ?? [];
        yield { feud, links: [alliance.link, backwards(chainLink(steps)), feud.link], end: feud.other };
      }
}
