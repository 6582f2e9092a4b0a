/**
 * Rivalry: the subject has a tie to a grouping, the counterpart to a rival of it.
 * Holds by the letter between groupings of one tree, and for two persons of one grouping.
 * Authority: CONFLICT_RULES, "Relations between a subject S and a counterpart C".
 */
import { gather, meet, type Traced } from '../gather.ts';
import { backwards } from '../links.ts';
import type { SubjectRule } from '../rule.ts';
import { rivalryRows } from '../severity.ts';
import type { World } from '../world.ts';

export const rivalry: SubjectRule = {
  name: 'RIVALRY',
  about: 'SUBJECT',
  examine: (world, subject) => gather('RIVALRY', subject, trace(world, subject)),
};

function* trace(world: World, subject: string): Generator<Traced> {
  for (const own of world.tiesOf(subject))
    for (const feud of world.rivalriesOf(own.grouping))
      for (const theirs of world.counterpartsTiedTo(feud.other))
        yield* meet(world, theirs.person, { links: [own, feud.link, backwards(theirs)], row: rivalryRows[feud.level] });
}
