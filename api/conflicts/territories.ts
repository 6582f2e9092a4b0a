/** Paths into the territories in reach. */
import type { Traced } from './gather.ts';
import { backwards, chainLink, type Link } from './links.ts';
import type { Row } from './severity.ts';
import { weigh } from './weigh.ts';
import type { World } from './world.ts';

/** One path for each territory in reach of a grouping that has `whole` in its `up`. */
export function* enter(world: World, whole: string, chain: { links: readonly Link[]; row: Row }): Generator<Traced> {
  for (const { grouping, link, encounter } of world.territoriesUnder(whole)) {
    const upwards = chainLink(world.groupings.up(grouping).get(whole) ?? []);
    const path = weigh([...chain.links, backwards(upwards), link], encounter, chain.row);
    if (path !== null) yield { to: { grouping }, path };
  }
}
