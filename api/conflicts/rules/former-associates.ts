/**
 * Former associates: both have a tie to the same grouping. A defector's own former grouping is a threat, not a comfort.
 * Authority: CONFLICT_RULES, "Relations between a subject S and a counterpart C".
 */
import type { PathRule } from '../rule.ts';
import { formerAssociatesRow } from '../severity.ts';
import { meet, type Traced } from '../trace.ts';
import type { World } from '../world.ts';

export const formerAssociates: PathRule = { name: 'FORMER_ASSOCIATES', about: 'PATHS', trace };

function* trace(world: World, subject: string): Generator<Traced> {
  for (const own of world.tiesOf(subject))
    for (const theirs of world.counterpartsTiedTo(own.grouping))
      yield* meet(theirs.met, { links: [own, theirs.tie], row: formerAssociatesRow });
}
