/**
 * An inquiry arranged for judging, once a judgement: every rule starts from its subject and follows what is recorded,
 * so that the work grows with the facts on paths and not with the square of all facts.
 */
import { type Atlas, openAtlas, type Place } from './atlas.ts';
import { meetPresence, meetTerritory, type TerritoryEncounter } from './encounters.ts';
import type { Inquiry, Presence } from './facts.ts';
import { arrangeGroupings, type Groupings } from './groupings.ts';
import { type Tie, tie } from './links.ts';
import { type Reach, reachFrom } from './reach.ts';
import { arrangeRelations, type Relations } from './relations.ts';
import { remember } from './remember.ts';
import type { Encounter } from './weigh.ts';

export type World = Relations & {
  readonly inquiry: Inquiry;
  readonly atlas: Atlas;
  /** The place asked about. */
  readonly place: Place;
  readonly household: ReadonlySet<string>;
  readonly groupings: Groupings;
  readonly presences: readonly (Presence & { readonly at: Place })[];
  readonly presencesOf: (person: string) => readonly Presence[];
  readonly tiesOf: (person: string) => readonly Tie[];
  /** By counterpart: everyone outside the household with a presence that counts, in reach. */
  readonly encounters: ReadonlyMap<string, readonly Encounter[]>;
  /** The ties that counterparts have to a grouping. */
  readonly counterpartsTiedTo: (grouping: string) => readonly Tie[];
  /** The territories in reach, of the grouping itself or of what is part of it. */
  readonly territoriesUnder: (grouping: string) => readonly TerritoryEncounter[];
};

export function buildWorld(inquiry: Inquiry): World {
  const { question, policy } = inquiry;
  const atlas = openAtlas(inquiry);
  const place = atlas.placeOf(question.place);
  const household = new Set(question.subjects);
  const groupings = arrangeGroupings(inquiry.groupings);
  const near = { inquiry, atlas, reach: reachFrom(place, atlas, policy) };
  const presences = inquiry.presences.map((presence) => ({ ...presence, at: atlas.placeOf(presence) }));
  const presencesBy = Map.groupBy(presences, (presence) => presence.person);
  const tiesOf = findTies(inquiry, groupings);
  const encounters = findEncounters(presences, household, near);
  const tiesByGrouping = Map.groupBy([...encounters.keys()].flatMap(tiesOf), (one) => one.grouping);
  const territories = inquiry.territories
    .map((territory) => meetTerritory(territory, near))
    .filter((met) => met !== null);
  const territoriesBy = Map.groupBy(territories, (met) => met.grouping);
  return {
    ...arrangeRelations(inquiry),
    inquiry,
    atlas,
    place,
    household,
    groupings,
    presences,
    presencesOf: (person) => presencesBy.get(person) ?? [],
    tiesOf,
    encounters,
    counterpartsTiedTo: (grouping) => tiesByGrouping.get(grouping) ?? [],
    territoriesUnder: (grouping) => groupings.down(grouping).flatMap((part) => territoriesBy.get(part) ?? []),
  };
}

function findTies({ affiliations, policy }: Inquiry, { up }: Groupings): (person: string) => readonly Tie[] {
  const by = Map.groupBy(affiliations, (affiliation) => affiliation.person);
  return remember((person) =>
    (by.get(person) ?? []).flatMap((affiliation) =>
      [...up(affiliation.grouping)].map(([grouping, chain]) => tie(affiliation, grouping, chain, policy)),
    ),
  );
}

function findEncounters(
  presences: World['presences'],
  household: ReadonlySet<string>,
  near: { inquiry: Inquiry; reach: Reach },
): ReadonlyMap<string, readonly Encounter[]> {
  const found = new Map<string, Encounter[]>();
  for (const presence of presences) {
    const met = household.has(presence.person) ? null : meetPresence(presence, presence.at, near);
    if (met === null) continue;
    const earlier = found.get(presence.person);
    if (earlier === undefined) found.set(presence.person, [met]);
    else earlier.push(met);
  }
  return found;
}
