/** All facts of a country, each found by what it is about, and changed a few at a time. */
import { atlasWith, byKey, type Geography, type Place } from './atlas.ts';
import type { Affiliation, Facts, Presence } from './facts.ts';
import { openGazetteer } from './gazetteer.ts';
import { isPlaced } from './head-count.ts';
import { type Index, openIndex, openSpotIndex } from './index-by.ts';
import { keepOnly } from './keep-only.ts';
import { type KindredOf, openKindred } from './kindred.ts';
import type { Placed } from './world.ts';

/** What comes and goes while places stay. */
export type Changeable = Omit<Facts, keyof Geography | 'persons'>;
export type SomeFacts = Partial<Changeable>;

type Between = Pick<Facts, 'groupings' | 'rivalries' | 'alliances'>;

/** With the affiliations of whose it is: `change` arranges presences anew when these change. */
export type KnownPresence = Placed & { readonly ties: readonly Affiliation[] };

export type KnownFacts = ReturnType<typeof openKnownFacts>;

/** Nothing is known yet but the places; see `change`. */
export function openKnownFacts(geography: Geography) {
  const homes = {
    suppliers: new Map<string, Facts['suppliers'][number]>(),
    facilities: new Map<string, Facts['facilities'][number]>(),
    units: new Map<string, Facts['units'][number]>(),
  };
  const groupings = new Map<string, Facts['groupings'][number]>();
  const feuds = { rivalries: new Set<Facts['rivalries'][number]>(), alliances: new Set<Facts['alliances'][number]>() };
  const { counties, municipalities, localities, districts } = geography;
  const places: Geography = { counties, municipalities, localities, districts };
  const facility = byKey('facility', homes.facilities);
  const unit = byKey('unit', homes.units);
  const atlas = atlasWith(geography, { facility, unit });

  const affiliations = openIndex<Facts['affiliations'][number]>(({ person }) => [person]);
  const members = openIndex<Facts['affiliations'][number]>(({ grouping }) => [grouping]);
  const threats = openIndex<Facts['threats'][number]>(({ by, against }) => [by, against]);
  const relatives = openIndex<Facts['relatives'][number]>(({ a, b }) => [a, b]);
  const bans = openIndex<Facts['bans'][number]>(({ person }) => [person]);
  const presences = openIndex<Presence>(({ person }) => [person]);
  const territories = openSpotIndex<Facts['territories'][number]>((territory) => ({
    spot: 'municipality' in territory ? territory.municipality : territory.locality,
    groupings: [territory.grouping],
  }));
  const placed = openIndex<KnownPresence>(({ presence }) => [presence.person]);
  const inHome = openIndex<KnownPresence>(({ at }) => [at.facility]);
  const heads = openIndex<KnownPresence>(({ presence, at }) => (isPlaced(presence) ? [at.locality, at.facility] : []));
  const met = openSpotIndex<KnownPresence>(({ at, ties }) => ({
    spot: at.municipality,
    groupings: ties.map(({ grouping }) => grouping),
  }));
  const joined = [placed, inHome, heads, met];
  let between: Between | null = null;

  /** Whose presences are to be arranged anew: where they are depends on the home, and how they are found on the groupings. */
  const arranged = ({ presences: some = [], affiliations: ties = [], facilities = [], units = [] }: SomeFacts) => [
    ...[...some, ...ties].map(({ person }) => person),
    ...[...facilities.map(({ id }) => id), ...units.map((one) => one.facility)]
      .flatMap(inHome.of)
      .map(({ presence }) => presence.person),
  ];
  const takeAway = (person: string) => {
    for (const one of [...placed.of(person)]) for (const index of joined) index.take(one);
  };
  const arrange = (person: string) => {
    const ties = [...affiliations.of(person)];
    for (const presence of presences.of(person)) {
      const one = { presence, at: atlas.placeOf(presence), ties };
      for (const index of joined) index.put(one);
    }
  };
  const turn = (how: 'put' | 'take', some: SomeFacts) => {
    for (const one of some.affiliations ?? []) for (const index of [affiliations, members]) index[how](one);
    each(threats, how, some.threats);
    each(relatives, how, some.relatives);
    each(bans, how, some.bans);
    each(presences, how, some.presences);
    each(territories, how, some.territories);
    keep(homes.suppliers, how, some.suppliers);
    keep(homes.facilities, how, some.facilities);
    keep(homes.units, how, some.units);
    keep(groupings, how, some.groupings);
    for (const one of some.rivalries ?? []) feuds.rivalries[how === 'put' ? 'add' : 'delete'](one);
    for (const one of some.alliances ?? []) feuds.alliances[how === 'put' ? 'add' : 'delete'](one);
    if (some.groupings || some.rivalries || some.alliances) between = null;
  };

  /** Listed once for all questions until something of it changes, so that it is arranged once as well. */
  const listed = (): Between => {
    between ??= {
      groupings: [...groupings.values()],
      rivalries: [...feuds.rivalries],
      alliances: [...feuds.alliances],
    };
    return between;
  };

  return {
    atlas,
    affiliationsOf: affiliations.of,
    membersOf: members.of,
    threatsOf: threats.of,
    relativesOf: relatives.of,
    bansOf: bans.of,
    presencesOf: placed.of,
    inHome: inHome.of,
    headsIn: heads.of,
    /** In some municipalities, by grouping. */
    metIn: met.at,
    territoriesIn: territories.at,
    hasGrouping: (id: string) => groupings.has(id),
    near: openGazetteer(geography),
    everywhere: {
      towns: new Set(geography.localities.map(({ id }) => id)),
      municipalities: new Set(geography.municipalities.map(({ id }) => id)),
    },
    /** All places, and all that is between groupings: few, and the same lists for one question after another. */
    common: (): Geography & Between => ({ ...places, ...listed() }),
    homesAt: keepOnly({ facility, unit, supplier: byKey('supplier', homes.suppliers) }),
    kindred: (): KindredOf => openKindred(listed()),
    /**
     * Takes away facts, the very ones that were brought, and brings others. Throws where one points at what isn't there; what is known is of
     * no use then.
     */
    change: (gone: SomeFacts, come: SomeFacts): void => {
      const persons = new Set([...arranged(gone), ...arranged(come)]);
      for (const person of persons) takeAway(person);
      turn('take', gone);
      turn('put', come);
      for (const person of persons) arrange(person);
    },
  };
}

/** A town, or the municipality of what lies in none. */
export const spotOf = ({ locality, municipality }: Place): string => locality ?? municipality;

function each<T>(index: Pick<Index<T>, 'put' | 'take'>, how: 'put' | 'take', some: readonly T[] = []): void {
  for (const one of some) index[how](one);
}

function keep<T extends { readonly id: string }>(map: Map<string, T>, how: 'put' | 'take', some: readonly T[] = []) {
  for (const one of some)
    if (how === 'put') map.set(one.id, one);
    else map.delete(one.id);
}
