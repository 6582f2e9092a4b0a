/** Who and what is near the place asked about, for which shared time. Authority: CONFLICT_RULES, "Words", "Scope", "Steps down". */
import type { Place } from './atlas.ts';
import { addDays, covers, laterStart, overlap, overlaps } from './days.ts';
import type { Day, Period, Policy, Presence, Territory } from './facts.ts';
import type { Adjustment, PathStep, Scope } from './findings.ts';
import { isWeakFact, type Link } from './links.ts';
import type { Encounter, Whereabouts } from './weigh.ts';

/** What near means for one question: whom it can meet, at which scopes, and when. */
export type Nearness = {
  readonly question: Period;
  /** What shares no day with it is too far apart in time. */
  readonly window: Period;
  /** The question's place tells one at most. Asked about every town at once, it may be any that a town can have. */
  readonly scopesOf: (there: Whereabouts) => readonly Scope[];
};

export const windowOf = ({ from, to }: Period, { bufferDays }: Policy): Period => ({
  from: addDays(from, -bufferDays),
  to: to === null ? null : addDays(to, bufferDays),
});

/** The overlap or, where only the buffer joins the two, the one day on which the later one starts; null: too far apart. */
const sharedTime = ({ question, window }: Nearness, other: Period): Period | null =>
  overlap(question, other) ?? (overlaps(window, other) ? firstDayOf(laterStart(question, other)) : null);

const firstDayOf = (from: Day): Period => ({ from, to: addDays(from, 1) });

export const whereaboutsOf = ({ kind }: Presence, at: Place): Whereabouts => ({ at, isBlurred: kind === 'RESIDENCE' });

/** The encounters with a presence: none where the presence does not count or is out of reach. */
export function meetPresence(presence: Presence, at: Place, near: Nearness): readonly Encounter[] {
  const shared = sharedTime(near, presence);
  if (shared === null) return [];
  const { person, ref } = presence;
  const steps: readonly PathStep[] = [
    ref === undefined ? { step: 'PRESENCE', person } : { step: 'PRESENCE', person, ref },
  ];
  const there = whereaboutsOf(presence, at);
  return near
    .scopesOf(there)
    .map((scope) => ({ shared, scope, lowered: loweredBy(presence, near.question, scope), there, steps }));
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
  at: Place,
  { question, scopesOf }: Nearness,
): readonly TerritoryEncounter[] {
  const shared = overlap(question, territory);
  if (shared === null) return [];
  const there = { at, isBlurred: true };
  const { grouping } = territory;
  const link = territoryLink(territory);
  return scopesOf(there).map((scope) => ({
    grouping,
    link,
    encounter: { shared, scope, lowered: [], there, steps: [] },
  }));
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
