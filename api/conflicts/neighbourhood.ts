/**
 * What can touch one question, found without looking at the rest, from the side of the relation:
 * not everybody who is near, but those near whom a path of the rules can join to a subject. Judging that gives the same as judging everything.
 */
import type { Atlas, Place } from './atlas.ts';
import { addDays, startsBefore } from './days.ts';
import { whereaboutsOf } from './encounters.ts';
import type { Affiliation, Facts, Policy, Presence, Question } from './facts.ts';
import { canBeCrowded } from './head-count.ts';
import { endsOf } from './kindred.ts';
import { type KnownFacts, type KnownPresence, openKnownFacts } from './known-facts.ts';
import { reachFrom } from './reach.ts';
import type { Placed } from './world.ts';

/** The facts of a question, but for its subjects themselves. */
export type Neighbourhood = Omit<Facts, 'persons'>;

/** @param facts everything; `persons` may be empty */
export function openNeighbourhoods(facts: Facts): (question: Question, policy: Policy) => Neighbourhood {
  const known = openKnownFacts(facts);
  known.change({}, facts);
  return (question, policy) => neighbourhood(known, { question, policy, isUsable: () => true });
}

type Asked = {
  readonly question: Question;
  readonly policy: Policy;
  /** Presences that may not be used are left out before judging. */
  readonly isUsable: (presence: Presence) => boolean;
  /** What can touch the question wherever in the country it were asked about, and not only where it is. */
  readonly isAboutEverywhere?: boolean;
  /** Only what these people can have to do with it: nobody else is looked for. */
  readonly among?: ReadonlySet<string>;
};

export function neighbourhood(
  known: KnownFacts,
  { question, policy, isUsable, isAboutEverywhere = false, among }: Asked,
): Neighbourhood {
  const { atlas, affiliationsOf, threatsOf, relativesOf, presencesOf } = known;
  const { subjects } = question;
  const place = atlas.placeOf(question.place);
  const within = (km: number) => (isAboutEverywhere ? known.everywhere : known.near(place, km));
  const near = within(Math.max(policy.nearbyKm, policy.sameTownKm));
  const kindred = known.kindred().of(subjects.flatMap(affiliationsOf).map(({ grouping }) => grouping));

  // Threats, relatives and the threats of these, whoever they are and wherever.
  const relatives = subjects.flatMap(relativesOf);
  const threats = [...new Set([...subjects, ...endsOf(relatives)].flatMap(threatsOf))];
  const threatening = threats.flatMap(({ by, against }) => [by, against]);
  const family = [...new Set([...relatives, ...threatening.flatMap(relativesOf)])];
  const bound = new Set([...subjects, ...threatening, ...endsOf(family)]);

  const found = new Set<KnownPresence>();
  const isInTime = sharesTime(question, policy);
  const find = (some: readonly KnownPresence[], counts: (one: Placed) => boolean) => {
    for (const one of some) if (counts(one) && isUsable(one.presence)) found.add(one);
  };
  const towns = isAboutEverywhere ? [...near.towns] : [place.locality];
  const crowded = [...towns.filter((id) => id !== null && canBeCrowded(atlas.locality(id))), place.facility];
  const isNear = ({ at: { locality } }: Placed): boolean => locality === null || near.towns.has(locality);
  const isInTown = isAboutEverywhere ? () => true : sharesTown(place, atlas, policy);
  if (among === undefined) {
    const inTown = within(policy.sameTownKm).municipalities;
    find(known.metIn(near.municipalities, kindred.tied), (one) => isInTime(one) && isNear(one));
    find(known.metIn(inTown, kindred.allied), (one) => isInTime(one) && isInTown(one));
    for (const spot of crowded) if (spot !== null) find(known.headsIn(spot), isInTime);
  } else for (const person of among) find(presencesOf(person), isInTime);
  for (const person of bound) find(presencesOf(person), () => true);

  const people = new Set<string>();
  const affiliations: Affiliation[] = [];
  const join = (person: string, ties: readonly Affiliation[]) => {
    if (!people.has(person)) for (const tie of ties) affiliations.push(tie);
    people.add(person);
  };
  const places = [place];
  for (const person of bound) join(person, affiliationsOf(person));
  for (const { presence, at, ties } of found) {
    join(presence.person, ties);
    if (at.facility !== null) places.push(at);
  }
  const bans = subjects.flatMap(known.bansOf);
  return {
    ...known.common(),
    ...known.homesAt(places),
    bans,
    territories: known.territoriesIn([...near.towns, ...near.municipalities], kindred.tied),
    affiliations,
    threats,
    relatives: family,
    presences: Array.from(found, ({ presence }) => presence),
  };
}

/** Whether a presence can count: what is surely over, or begins too late, is left out. */
function sharesTime({ from, to }: Question, { bufferDays }: Policy): (placed: Placed) => boolean {
  const windowFrom = addDays(from, -bufferDays);
  const windowTo = to === null ? null : addDays(to, bufferDays);
  return ({ presence }) => startsBefore(windowFrom, presence.to) && startsBefore(presence.from, windowTo);
}

/** Whether a presence is as near as alliances count. */
function sharesTown(place: Place, atlas: Atlas, policy: Policy): (placed: Placed) => boolean {
  const reach = reachFrom(place, atlas, policy);
  return ({ presence, at }) => {
    const scope = reach(whereaboutsOf(presence, at));
    return scope !== null && scope !== 'NEARBY';
  };
}
