/**
 * An inquiry arranged for judging, once a judgement: every rule starts from its subject and follows what is recorded,
 * so that the work grows with the facts on paths and not with the square of all facts.
 */
import { type Atlas, openAtlas, type Place } from './atlas.ts';
import { meetPresence, meetTerritory, type Nearness, type TerritoryEncounter, windowOf } from './encounters.ts';
import type { Inquiry, Presence } from './facts.ts';
import type { Scope } from './findings.ts';
import { arrangeGroupings, type Groupings } from './groupings.ts';
import { backwards, type Tie, tie } from './links.ts';
import { reachFrom } from './reach.ts';
import { arrangeRelations, type Relations } from './relations.ts';
import { remember } from './remember.ts';
import type { Encounter } from './weigh.ts';

export type Placed = { readonly presence: Presence; readonly at: Place };

export type World = Relations & {
  readonly inquiry: Inquiry;
  readonly atlas: Atlas;
  /** The place asked about. */
  readonly place: Place;
  readonly household: ReadonlySet<string>;
  readonly groupings: Groupings;
  readonly presences: readonly Placed[];
  readonly presencesOf: (person: string) => readonly Presence[];
  readonly tiesOf: (person: string) => readonly Tie[];
  /** By counterpart: everyone outside the household with a presence that counts, in reach. */
  readonly encounters: ReadonlyMap<string, readonly Encounter[]>;
  /** The ties that counterparts have to a grouping, read from the grouping to them. */
  readonly counterpartsTiedTo: (grouping: string) => readonly Tie[];
  /** The territories in reach, of the grouping itself or of what is part of it. */
  readonly territoriesUnder: (grouping: string) => readonly TerritoryEncounter[];
};

/** The world of a question, around the place that it asks about. */
export function buildWorld(inquiry: Inquiry): World {
  const atlas = openAtlas(inquiry);
  const reach = reachFrom(atlas.placeOf(inquiry.question.place), atlas, inquiry.policy);
  return arrange(inquiry, atlas, (there) => {
    const scope = reach(there);
    return scope === null ? [] : [scope];
  });
}

const scopesOfTown: readonly Scope[] = ['SAME_TOWN', 'NEARBY'];

/** The same as if everybody were in the same town and nearby too: what a question about any town can meet. */
export const buildWorldOfTowns = (inquiry: Inquiry): World => arrange(inquiry, openAtlas(inquiry), () => scopesOfTown);

function arrange(inquiry: Inquiry, atlas: Atlas, scopesOf: Nearness['scopesOf']): World {
  const { question, policy } = inquiry;
  const household = new Set(question.subjects);
  const groupings = arrangeGroupings(inquiry.groupings);
  const near = { question, window: windowOf(question, policy), scopesOf };
  const presences = inquiry.presences.map((presence) => ({ presence, at: atlas.placeOf(presence) }));
  const tiesOf = findTies(inquiry, groupings);
  const encounters = findEncounters(presences, household, near);
  const tiesByGrouping = Map.groupBy([...encounters.keys()].flatMap(tiesOf), (one) => one.grouping);
  const territories = inquiry.territories.flatMap((one) => meetTerritory(one, atlas.placeOfArea(one), near));
  const territoriesBy = Map.groupBy(territories, (met) => met.grouping);
  return {
    ...arrangeRelations(inquiry),
    inquiry,
    atlas,
    place: atlas.placeOf(question.place),
    household,
    groupings,
    presences,
    presencesOf: remember((person) => inquiry.presences.filter((presence) => presence.person === person)),
    tiesOf,
    encounters,
    counterpartsTiedTo: remember((grouping) => (tiesByGrouping.get(grouping) ?? []).map(backwards)),
    territoriesUnder: (grouping) => groupings.down(grouping).flatMap((part) => territoriesBy.get(part) ?? []),
  };
}

function findTies({ affiliations, policy }: Inquiry, { up }: Groupings): (person: string) => readonly Tie[] {
  const by = Map.groupBy(affiliations, (affiliation) => affiliation.person);
  return remember((person) => {
    const ties: Tie[] = [];
    for (const affiliation of by.get(person) ?? [])
      for (const [grouping, chain] of up(affiliation.grouping)) ties.push(tie(affiliation, grouping, chain, policy));
    return ties;
  });
}

function findEncounters(
  presences: World['presences'],
  household: ReadonlySet<string>,
  near: Nearness,
): ReadonlyMap<string, readonly Encounter[]> {
  const found = new Map<string, Encounter[]>();
  for (const { presence, at } of presences) {
    const met = household.has(presence.person) ? [] : meetPresence(presence, at, near);
    if (met.length === 0) continue;
    const earlier = found.get(presence.person);
    if (earlier === undefined) found.set(presence.person, [...met]);
    else earlier.push(...met);
  }
  return found;
}
