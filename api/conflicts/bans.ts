/** Bans and advice on the subject that cover the place. Authority: CONFLICT_RULES, "Rules about the place", `STAY_BAN`. */
import type { Atlas, Place } from './atlas.ts';
import { overlaps } from './days.ts';
import type { Ban } from './facts.ts';
import type { World } from './world.ts';

/** `PART`: the place is known only as the town or the municipality around the ban, so that it may lie in it. */
type Coverage = 'WHOLE' | 'PART';

export function bansOn({ inquiry, atlas, place }: World, subject: string, advice: boolean): readonly Coverage[] {
  return inquiry.bans
    .filter((ban) => ban.person === subject && ban.advice === advice && overlaps(ban, inquiry.question))
    .map((ban) => coverageOf(place, ban, atlas))
    .filter((coverage) => coverage !== null);
}

function coverageOf(place: Place, ban: Ban, atlas: Atlas): Coverage | null {
  if ('county' in ban) return place.county === ban.county ? 'WHOLE' : null;
  const banned = atlas.placeOfArea(ban);
  if (place.municipality !== banned.municipality) return null;
  return within(place.locality, banned.locality, () => within(place.district, banned.district, () => 'WHOLE'));
}

/** One level of the hierarchy: the ban is no narrower than what is around, the place isn't known there, or both are. */
function within(known: string | null, banned: string | null, inside: () => Coverage | null): Coverage | null {
  if (banned === null) return 'WHOLE';
  if (known === null) return 'PART';
  return known === banned ? inside() : null;
}
