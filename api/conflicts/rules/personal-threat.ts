/**
 * Personal threat: someone whom the subject threatens, or who threatens the subject, is near.
 * Authority: CONFLICT_RULES, "Relations between a subject S and a counterpart C".
 */
import { gather, meet, type Traced } from '../gather.ts';
import type { Link } from '../links.ts';
import type { SubjectRule } from '../rule.ts';
import { threatRow } from '../severity.ts';
import { type Encounter, weigh } from '../weigh.ts';
import type { World } from '../world.ts';

export const personalThreat: SubjectRule = {
  name: 'PERSONAL_THREAT',
  about: 'SUBJECT',
  examine: (world, subject) => gather('PERSONAL_THREAT', subject, trace(world, subject)),
};

function* trace(world: World, subject: string): Generator<Traced> {
  for (const counterpart of world.encounters.keys())
    for (const threat of world.threatsBetween(subject, counterpart))
      yield* meet(world, counterpart, { links: [threat], row: threatRow });
  for (const member of world.household)
    for (const threat of world.threatsBetween(subject, member)) yield* withinHousehold(world, member, threat);
}

/** Members of one household are no counterparts of each other, save for this: they would share the flat. */
function* withinHousehold(world: World, counterpart: string, threat: Link): Generator<Traced> {
  const together: Encounter = { shared: world.inquiry.question, scope: 'SAME_UNIT', lowered: [], steps: [] };
  const path = weigh([threat], together, threatRow);
  if (path !== null) yield { to: { counterpart }, path };
}
