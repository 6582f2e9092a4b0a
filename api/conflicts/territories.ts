/** Paths into the territories in reach. */
import { backwards, chainLink } from './links.ts';
import type { Traced } from './trace.ts';
import type { Chain } from './weigh.ts';
import type { World } from './world.ts';

/** One path for each territory in reach of a grouping that has `whole` in its `up`. */
export function* enter(world: World, whole: string, chain: Chain): Generator<Traced> {
  for (const { grouping, link, encounter } of world.territoriesUnder(whole)) {
    const upwards = chainLink(world.groupings.up(grouping).get(whole) ?? []);
    const links = [...chain.links, backwards(upwards), link];
    yield { to: { grouping }, chain: { links, row: chain.row }, encounter };
  }
}
