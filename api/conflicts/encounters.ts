/** Who and what is near the place asked about, for which shared time. Authority: CONFLICT_RULES, "Words", "Scope", "Steps down". */
import type { Atlas, Place } from './atlas.ts';
import { addDays, covers, laterStart, overlap, startsBefore } from './days.ts';
import type { Day, Inquiry, Period, Presence, Territory } from './facts.ts';
import type { Adjustment, Scope } from './findings.ts';
import { isWeakFact, type Link } from './links.ts';
import type { Reach } from './reach.ts';
import type { Encounter } from './weigh.ts';

/** The overlap or, where only the buffer joins the two, the one day on which the later one starts; null: too far apart. */
function sharedTime(a: Period, b: Period, bufferDays: number): Period | null {
  const isNear = isWithin(a, b, bufferDays) && isWithin(b, a, bufferDays);
  return isNear ? (overlap(a, b) ?? firstDayOf(laterStart(a, b))) : null;
}

const isWithin = (a: Period, b: Period, bufferDays: number): boolean =>
  startsBefore(a.from, b.to === null ? null : addDays(b.to, bufferDays));

const firstDayOf = (from: Day): Period => ({ from, to: addDays(from, 1) });

/** The encounter with a presence, or null where the presence does not count or is out of reach. */
export function meetPresence(
  presence: Presence,
  there: Place,
  near: { inquiry: Inquiry; reach: Reach },
): Encounter | null {
  const { question, policy } = near.inquiry;
  const shared = sharedTime(question, presence, policy.bufferDays);
  const scope = shared && near.reach(there, presence.kind === 'RESIDENCE');
  if (shared === null || scope === null) return null;
  const { person, ref } = presence;
  const steps = [{ step: 'PRESENCE' as const, person, ...(ref === undefined ? {} : { ref }) }];
  return { shared, scope, lowered: loweredBy(presence, question, scope), steps };
}

function loweredBy(presence: Presence, stay: Period, scope: Scope): readonly Adjustment[] {
  switch (presence.kind) {
    case 'UNCONFIRMED':
      return ['weak'];
    case 'HELD':
      return ['held'];
    case 'INSTITUTION':
      return covers(presence, stay) && (scope === 'SAME_TOWN' || scope === 'NEARBY') ? ['locked'] : [];
    default:
      return [];
  }
}

/** A territory in reach: the fact itself, as a link, and the encounter. Its shared time has no buffer. */
export type TerritoryEncounter = { readonly grouping: string; readonly link: Link; readonly encounter: Encounter };

export function meetTerritory(
  territory: Territory,
  near: { inquiry: Inquiry; reach: Reach; atlas: Atlas },
): TerritoryEncounter | null {
  const shared = overlap(near.inquiry.question, territory);
  const scope = shared && near.reach(near.atlas.placeOfArea(territory), true);
  if (shared === null || scope === null) return null;
  return {
    grouping: territory.grouping,
    link: territoryLink(territory),
    encounter: { shared, scope, lowered: [], steps: [] },
  };
}

const territoryLink = (territory: Territory): Link => ({
  steps: [
    { step: 'TERRITORY', grouping: territory.grouping, ...(territory.ref === undefined ? {} : { ref: territory.ref }) },
  ],
  holds: null,
  agedFrom: null,
  isWeak: isWeakFact(territory),
  isLoose: false,
});
