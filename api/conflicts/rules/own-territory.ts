/**
 * Own territory: a grouping that the subject has a tie to is active where they would live, itself or through a part of it.
 * Authority: CONFLICT_RULES, "Rules about the place".
 */
import { gather, type Traced } from '../gather.ts';
import type { SubjectRule } from '../rule.ts';
import { ownTerritoryRow } from '../severity.ts';
import { enter } from '../territories.ts';
import type { World } from '../world.ts';

export const ownTerritory: SubjectRule = {
  name: 'OWN_TERRITORY',
  about: 'SUBJECT',
  examine: (world, subject) => gather('OWN_TERRITORY', subject, trace(world, subject)),
};

function* trace(world: World, subject: string): Generator<Traced> {
  for (const own of world.tiesOf(subject)) yield* enter(world, own.grouping, { links: [own], row: ownTerritoryRow });
}
