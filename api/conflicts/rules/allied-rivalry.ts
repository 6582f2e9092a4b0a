/**
 * Allied rivalry: the rival of one's grouping has an ally, and the other belongs to that ally. Either of the two may be the ally's.
 * Authority: CONFLICT_RULES, "Relations between a subject S and a counterpart C".
 */
import { gather, meet, type Traced } from '../gather.ts';
import { backwards, chainLink, type Link } from '../links.ts';
import type { Feud } from '../relations.ts';
import type { SubjectRule } from '../rule.ts';
import { alliedRivalryRows } from '../severity.ts';
import type { World } from '../world.ts';

export const alliedRivalry: SubjectRule = {
  name: 'ALLIED_RIVALRY',
  about: 'SUBJECT',
  examine: (world, subject) => gather('ALLIED_RIVALRY', subject, trace(world, subject)),
};

function* trace(world: World, subject: string): Generator<Traced> {
  for (const own of world.tiesOf(subject))
    for (const { feud, links, end } of [...allyOfRival(world, own.grouping), ...rivalOfAlly(world, own.grouping)])
      for (const theirs of world.counterpartsTiedTo(end)) {
        const chain = { links: [own, ...links, backwards(theirs)], row: alliedRivalryRows[feud.level] };
        yield* meet(world, theirs.person, chain);
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
