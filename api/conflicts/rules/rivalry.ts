/**
 * Rivalry: the subject has a tie to a grouping, the counterpart to a rival of it.
 * Holds by the letter between groupings of one tree, and for two persons of one grouping.
 * Authority: CONFLICT_RULES, "Relations between a subject S and a counterpart C".
 */
import type { PathRule } from '../rule.ts';
import { rivalryRows } from '../severity.ts';
import { meet, type Traced } from '../trace.ts';
import type { World } from '../world.ts';

export const rivalry: PathRule = { name: 'RIVALRY', about: 'PATHS', trace };

function* trace(world: World, subject: string): Generator<Traced> {
  for (const own of world.tiesOf(subject))
    for (const feud of world.rivalriesOf(own.grouping))
      for (const theirs of world.counterpartsTiedTo(feud.other))
        yield* meet(theirs.met, { links: [own, feud.link, theirs.tie], row: rivalryRows[feud.level] });
}
