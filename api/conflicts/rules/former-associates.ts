/**
 * Former associates: both have a tie to the same grouping. A defector's own former grouping is a threat, not a comfort.
 * Authority: CONFLICT_RULES, "Relations between a subject S and a counterpart C".
 */
import { gather, meet, type Traced } from '../gather.ts';
import { backwards } from '../links.ts';
import type { SubjectRule } from '../rule.ts';
import { formerAssociatesRow } from '../severity.ts';
import type { World } from '../world.ts';

export const formerAssociates: SubjectRule = {
  name: 'FORMER_ASSOCIATES',
  about: 'SUBJECT',
  examine: (world, subject) => gather('FORMER_ASSOCIATES', subject, trace(world, subject)),
};

function* trace(world: World, subject: string): Generator<Traced> {
  for (const own of world.tiesOf(subject))
    for (const theirs of world.counterpartsTiedTo(own.grouping))
      yield* meet(world, theirs.person, { links: [own, backwards(theirs)], row: formerAssociatesRow });
}
