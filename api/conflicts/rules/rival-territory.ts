/**
 * Rival territory: a rival of a grouping that the subject has a tie to is active where they would live, itself or through a part of it.
 * Authority: CONFLICT_RULES, "Rules about the place".
 */
import type { PathRule } from '../rule.ts';
import { rivalryRows } from '../severity.ts';
import { enter } from '../territories.ts';
import type { Traced } from '../trace.ts';
import type { World } from '../world.ts';

export const rivalTerritory: PathRule = { name: 'RIVAL_TERRITORY', about: 'PATHS', trace };

function* trace(world: World, subject: string): Generator<Traced> {
  for (const own of world.tiesOf(subject))
    for (const feud of world.rivalriesOf(own.grouping))
      yield* enter(world, feud.other, { links: [own, feud.link], row: rivalryRows[feud.level] });
}
