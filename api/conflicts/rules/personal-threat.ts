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
  for (const counterpart of world.encounters.keys())
    for (const threat of world.threatsBetween(subject, counterpart))
      yield* meet(world, counterpart, { links: [threat], row: threatRow });
  for (const member of world.household)
    for (const threat of world.threatsBetween(subject, member)) yield* withinHousehold(world, member, threat);
}

/** Members of one household are no counterparts of each other, save for this: they would share the flat. */
function* withinHousehold(world: World, counterpart: string, threat: Link): Generator<Traced> {
  const together: Encounter = {
    shared: world.inquiry.question,
    scope: 'SAME_UNIT',
    lowered: [],
    there: null,
    steps: [],
  };
  yield { to: { counterpart }, chain: { links: [threat], row: threatRow }, encounter: together };
}
