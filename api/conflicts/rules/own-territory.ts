/**
 * Own territory: a grouping that the subject has a tie to is active where they would live, itself or through a part of it.
 * Authority: CONFLICT_RULES, "Rules about the place".
 */
import type { PathRule } from '../rule.ts';
import { ownTerritoryRow } from '../severity.ts';
import { enter } from '../territories.ts';
import type { Traced } from '../trace.ts';
import type { World } from '../world.ts';

export const ownTerritory: PathRule = { name: 'OWN_TERRITORY', about: 'PATHS', trace };

function* trace(world: World, subject: string): Generator<Traced> {
  for (const own of world.tiesOf(subject)) yield* enter(world, own.grouping, { links: [own], row: ownTerritoryRow });
}
