/**
 * An inquiry arranged for judging, once a judgement: every rule starts from its subject and follows what is recorded,
 * so that the work grows with the facts on paths and not with the square of all facts.
 */
import { type Atlas, openAtlas, type Place } from './atlas.ts';
import { meetPresence, meetTerritory, type Nearness, type TerritoryEncounter, windowOf } from './encounters.ts';
import type { Inquiry, Presence } from './facts.ts';
import type { PathStep, Scope } from './findings.ts';
import { arrangeGroupings, type Groupings } from './groupings.ts';
import { isPlaced } from './head-count.ts';
import { backwards, type Tie, tie } from './links.ts';
import { reachFrom } from './reach.ts';
import { arrangeRelations, type Relations } from './relations.ts';
import { remember } from './remember.ts';
import type { Encounter } from './weigh.ts';

export type Placed = { readonly presence: Presence; readonly at: Place };

/** One encounter for each presence of somebody that counts, in reach; none with the household itself. */
export type Met = { readonly person: string; readonly encounters: readonly Encounter[] };

/** Somebody with whom there are encounters, and their tie to a grouping, read from the grouping to them. */
export type Counterpart = { readonly met: Met; readonly tie: Tie };

export type World = Relations & {
  readonly inquiry: Inquiry;
  readonly atlas: Atlas;
  /** The place asked about. */
  readonly place: Place;
  readonly household: ReadonlySet<string>;
  readonly groupings: Groupings;
  /** The presences of those whom placing puts somewhere. */
  readonly placed: () => readonly Placed[];
  readonly presencesOf: (person: string) => readonly Presence[];
  readonly tiesOf: (person: string) => readonly Tie[];
  readonly met: (person: string) => Met;
  readonly counterpartsTiedTo: (grouping: string) => readonly Counterpart[];
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

/** Nothing is worked out before a rule asks for it: most of what is near is on the path of none. */
function arrange(inquiry: Inquiry, atlas: Atlas, scopesOf: Nearness['scopesOf']): World {
  const { question, policy, affiliations, presences } = inquiry;
  const household = new Set(question.subjects);
  const groupings = arrangeGroupings(inquiry.groupings);
  const near = { question, window: windowOf(question, policy), scopesOf };
  const territories = inquiry.territories.flatMap((one) => meetTerritory(one, atlas.placeOfArea(one), near));
  const territoriesBy = Map.groupBy(territories, (met) => met.grouping);
  const presencesBy = Map.groupBy(presences, ({ person }) => person);
  const presencesOf = (person: string) => presencesBy.get(person) ?? [];
  const met = remember((person: string): Met => {
    const encounters: Encounter[] = [];
    if (!household.has(person))
      for (const one of presencesOf(person)) encounters.push(...meetPresence(one, atlas.placeOf(one), near));
    return { person, encounters };
  });
  return {
    ...arrangeRelations(inquiry),
    inquiry,
    atlas,
    place: atlas.placeOf(question.place),
    household,
    groupings,
    placed: () => presences.filter(isPlaced).map((presence) => ({ presence, at: atlas.placeOf(presence) })),
    presencesOf,
    tiesOf: remember((person) =>
      affiliations
        .filter((one) => one.person === person)
        .flatMap((one) => [...groupings.up(one.grouping)].map(([to, chain]) => tie(one, to, chain, policy))),
    ),
    met,
    counterpartsTiedTo: findCounterparts(inquiry, groupings, met),
    territoriesUnder: (grouping) => groupings.down(grouping).flatMap((part) => territoriesBy.get(part) ?? []),
  };
}

function findCounterparts(
  { affiliations, policy }: Inquiry,
  { up }: Groupings,
  met: World['met'],
): World['counterpartsTiedTo'] {
  const within = Map.groupBy(affiliations, ({ grouping }) => grouping);
  const parts = Map.groupBy(
    [...within.keys()].flatMap((part) => [...up(part)].map(([whole, chain]) => ({ part, whole, chain }))),
    ({ whole }) => whole,
  );
  const tiedThrough = ({ part, whole, chain }: Part): readonly Counterpart[] => {
    const found: Counterpart[] = [];
    for (const affiliation of within.get(part) ?? []) {
      const one = met(affiliation.person);
      if (one.encounters.length > 0) found.push({ met: one, tie: backwards(tie(affiliation, whole, chain, policy)) });
    }
    return found;
  };
  const tiedTo = remember((whole: string) => (parts.get(whole) ?? []).flatMap(tiedThrough));
  // Most chains lead to groupings of which nobody is near.
  return (whole) => (parts.has(whole) ? tiedTo(whole) : nobody);
}

type Part = { readonly part: string; readonly whole: string; readonly chain: readonly PathStep[] };
const nobody: readonly Counterpart[] = [];
