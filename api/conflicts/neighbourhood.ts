/**
 * What can touch one question, found without looking at the rest, from the side of the relation:
 * not everybody who is near, but those near whom a path of the rules can join to a subject. Judging that gives the same as judging everything.
 */
import { addDays, startsBefore } from './days.ts';
import { whereaboutsOf } from './encounters.ts';
import type { Facts, Policy, Presence, Question } from './facts.ts';
import type { Surroundings } from './gazetteer.ts';
import { canBeCrowded } from './head-count.ts';
import { endsOf } from './kindred.ts';
import { type KnownFacts, openKnownFacts } from './known-facts.ts';
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
};

export function neighbourhood(
  known: KnownFacts,
  { question, policy, isUsable, isAboutEverywhere = false }: Asked,
): Neighbourhood {
  const { atlas, affiliationsOf, threatsOf, relativesOf, presencesOf } = known;
  const { subjects } = question;
  const place = atlas.placeOf(question.place);
  const within = (km: number) => (isAboutEverywhere ? known.everywhere : known.near(place, km));
  const near = within(Math.max(policy.nearbyKm, policy.sameTownKm));
  const spots = spotsOf(near);
  const kindred = known.kindred().of(subjects.flatMap(affiliationsOf).map(({ grouping }) => grouping));

  const reach = reachFrom(place, atlas, policy);
  const isInTown = ({ presence, at }: Placed): boolean => {
    const scope = reach(whereaboutsOf(presence, at));
    return scope !== null && scope !== 'NEARBY';
  };

  // Threats, relatives and the threats of these, whoever they are and wherever.
  const relatives = subjects.flatMap(relativesOf);
  const threats = [...new Set([...subjects, ...endsOf(relatives)].flatMap(threatsOf))];
  const threatening = threats.flatMap(({ by, against }) => [by, against]);
  const family = [...new Set([...relatives, ...threatening.flatMap(relativesOf)])];
  const bound = new Set([...subjects, ...threatening, ...endsOf(family)]);

  const towns = isAboutEverywhere ? [...near.towns] : [place.locality];
  const crowded = [...towns.filter((id) => id !== null && canBeCrowded(atlas.locality(id))), place.facility];
  const heads = crowded.flatMap((spot) => (spot === null ? [] : known.headsIn(spot)));
  const allied = known.metIn(spotsOf(within(policy.sameTownKm)), kindred.allied);
  const isInTime = sharesTime(question, policy);
  const all = new Set([
    ...known.metIn(spots, kindred.tied).filter(isInTime),
    ...allied.filter((one) => isInTime(one) && (isAboutEverywhere || isInTown(one))),
    ...heads.filter(isInTime),
    ...[...bound].flatMap(presencesOf),
  ]);
  const found = [...all].filter(({ presence }) => isUsable(presence));
  const people = new Set([...bound, ...found.map(({ presence }) => presence.person)]);
  const bans = subjects.flatMap(known.bansOf);
  const affiliations = [...people].flatMap(affiliationsOf);
  const territories = known.territoriesIn(spots, kindred.tied);
  return {
    ...known.common(),
    ...known.homesAt([place, ...found.map(({ at }) => at)]),
    bans,
    territories,
    affiliations,
    threats,
    relatives: family,
    presences: found.map(({ presence }) => presence),
  };
}

const spotsOf = ({ towns, municipalities }: Surroundings): readonly string[] => [...towns, ...municipalities];

/** Whether a presence can count: what is surely over, or begins too late, is left out. */
function sharesTime({ from, to }: Question, { bufferDays }: Policy): (placed: Placed) => boolean {
  const windowFrom = addDays(from, -bufferDays);
  const windowTo = to === null ? null : addDays(to, bufferDays);
  return ({ presence }) => startsBefore(windowFrom, presence.to) && startsBefore(presence.from, windowTo);
}
