/**
 * Rival territory: a rival of a grouping that the subject has a tie to is active where they would live, itself or through a part of it.
 * Authority: CONFLICT_RULES, "Rules about the place".
 */
import { gather, type Traced } from '../gather.ts';
import type { SubjectRule } from '../rule.ts';
import { rivalryRows } from '../severity.ts';
import { enter } from '../territories.ts';
import type { World } from '../world.ts';

export const rivalTerritory: SubjectRule = {
  name: 'RIVAL_TERRITORY',
  about: 'SUBJECT',
  examine: (world, subject) => gather('RIVAL_TERRITORY', subject, trace(world, subject)),
};

function* trace(world: World, subject: string): Generator<Traced> {
  for (const own of world.tiesOf(subject))
    for (const feud of world.rivalriesOf(own.grouping))
      yield* enter(world, feud.other, { links: [own, feud.link], row: rivalryRows[feud.level] });
}
