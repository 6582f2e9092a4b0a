/**
 * Threatened relative: the counterpart is family of someone who has an open threat with the subject, or the other way round.
 * That someone may be anywhere or nowhere, in the household or not.
 * Authority: CONFLICT_RULES, "Relations between a subject S and a counterpart C".
 */
import type { PathRule } from '../rule.ts';
import { threatenedRelativeRow } from '../severity.ts';
import { meet, type Traced } from '../trace.ts';
import type { World } from '../world.ts';

export const threatenedRelative: PathRule = { name: 'THREATENED_RELATIVE', about: 'PATHS', trace };

function* trace(world: World, subject: string): Generator<Traced> {
  for (const threat of world.threatsOf(subject))
    for (const relative of world.relativesOf(threat.other))
      yield* meet(world.met(relative.other), { links: [threat.link, relative.link], row: threatenedRelativeRow });
  for (const relative of world.relativesOf(subject))
    for (const threat of world.threatsOf(relative.other))
      yield* meet(world.met(threat.other), { links: [relative.link, threat.link], row: threatenedRelativeRow });
}
