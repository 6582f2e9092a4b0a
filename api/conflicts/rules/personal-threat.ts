/**
 * Personal threat: someone whom the subject threatens, or who threatens the subject, is near.
 * Authority: CONFLICT_RULES, "Relations between a subject S and a counterpart C".
 */
import type { Link } from '../links.ts';
import type { PathRule } from '../rule.ts';
import { threatRow } from '../severity.ts';
import { meet, type Traced } from '../trace.ts';
import type { Encounter } from '../weigh.ts';
import type { World } from '../world.ts';

export const personalThreat: PathRule = { name: 'PERSONAL_THREAT', about: 'PATHS', trace };

function* trace(world: World, subject: string): Generator<Traced> {
  for (const { other, link } of world.threatsOf(subject)) {
    yield* meet(world.met(other), { links: [link], row: threatRow });
    if (world.household.has(other)) yield withinHousehold(world, other, link);
  }
}

/** Members of one household are no counterparts of each other, save for this: they would share the flat. */
function withinHousehold(world: World, counterpart: string, threat: Link): Traced {
  const together: Encounter = {
    shared: world.inquiry.question,
    scope: 'SAME_UNIT',
    lowered: [],
    there: null,
    steps: [],
  };
  return { to: { counterpart }, chain: { links: [threat], row: threatRow }, encounter: together };
}
