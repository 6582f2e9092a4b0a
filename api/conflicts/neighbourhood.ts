/**
 * All facts of a country, arranged so that what can touch one question is found without looking at the rest, from the side of the relation:
 * not everybody who is near, but those near whom a path of the rules can join to a subject. Judging that gives the same as judging everything.
 */
import { byId, openAtlas, type Place } from './atlas.ts';
import { addDays, startsBefore } from './days.ts';
import type { Facts, Policy, Presence, Question } from './facts.ts';
import { openGazetteer } from './gazetteer.ts';
import { isPlaced } from './head-count.ts';
import { bySpot, indexBy } from './index-by.ts';
import { keepOnly } from './keep-only.ts';
import { endsOf, openKindred } from './kindred.ts';

/** The facts of a question, but for its subjects themselves. */
export type Neighbourhood = (question: Question, policy: Policy) => Omit<Facts, 'persons'>;

type Placed = { readonly presence: Presence; readonly at: Place };

/** @param facts everything; `persons` may be empty */
export function openNeighbourhoods(facts: Facts): Neighbourhood {
  const atlas = openAtlas(facts);
  const gazetteer = openGazetteer(facts);
  const kindredOf = openKindred(facts);
  const grouping = byId('grouping', facts.groupings);
  const placed = facts.presences.map((presence): Placed => ({ presence, at: atlas.placeOf(presence) }));
  const affiliationsOf = indexBy(facts.affiliations, ({ person }) => [person]);
  const presencesOf = indexBy(placed, ({ presence }) => [presence.person]);
  const headsIn = indexBy(placed.filter(isHead), ({ at }) => [at.locality, at.facility]);
  const metIn = bySpot(placed, ({ presence: { person }, at }) => ({
    spot: at.locality ?? at.municipality,
    groupings: affiliationsOf(person).map(({ grouping }) => grouping),
  }));
  const territoriesIn = bySpot(facts.territories, (territory) => ({
    spot: 'municipality' in territory ? territory.municipality : territory.locality,
    groupings: [territory.grouping],
  }));
  const threatsOf = indexBy(facts.threats, ({ by, against }) => [by, against]);
  const relativesOf = indexBy(facts.relatives, ({ a, b }) => [a, b]);
  const bansOf = indexBy(facts.bans, ({ person }) => [person]);
  const keep = keepOnly(facts);

  return (question, policy) => {
    const { subjects } = question;
    const place = atlas.placeOf(question.place);
    const near = gazetteer(place, Math.max(policy.nearbyKm, policy.sameTownKm));
    const spots = [...near.towns, ...near.municipalities];
    const kindred = kindredOf.of(subjects.flatMap(affiliationsOf).map(({ grouping }) => grouping));

    // Threats, relatives and the threats of these, whoever they are and wherever.
    const relatives = subjects.flatMap(relativesOf);
    const threats = [...new Set([...subjects, ...endsOf(relatives)].flatMap(threatsOf))];
    const threatening = threats.flatMap(({ by, against }) => [by, against]);
    const family = [...new Set([...relatives, ...threatening.flatMap(relativesOf)])];
    const bound = new Set([...subjects, ...threatening, ...endsOf(family)]);

    const heads = [place.locality, place.facility].flatMap((spot) => (spot === null ? [] : headsIn(spot)));
    const met = [...metIn(spots, kindred.tied), ...heads].filter(sharesTime(question, policy));
    const found = [...new Set([...met, ...[...bound].flatMap(presencesOf)])];
    const people = new Set([...bound, ...found.map(({ presence }) => presence.person)]);
    const bans = subjects.flatMap(bansOf);
    const banned = bans.flatMap((ban) => ('county' in ban ? [] : [atlas.placeOfArea(ban)]));
    const affiliations = [...people].flatMap(affiliationsOf);
    const feuding = [...kindred.tied, ...endsOf(kindred.rivalries), ...endsOf(kindred.alliances)];
    const known = kindredOf.withWholes([...feuding, ...affiliations.map((one) => one.grouping)]);
    return {
      ...keep([place, ...found.map(({ at }) => at), ...banned], near),
      bans,
      territories: territoriesIn(spots, kindred.tied),
      groupings: [...known].map(grouping),
      affiliations,
      rivalries: kindred.rivalries,
      alliances: kindred.alliances,
      threats,
      relatives: family,
      presences: found.map(({ presence }) => presence),
    };
  };
}

const isHead = ({ presence }: Placed): boolean => isPlaced(presence);

/** Whether a presence can count: what is surely over, or begins too late, is left out. */
function sharesTime({ from, to }: Question, { bufferDays }: Policy): (placed: Placed) => boolean {
  const windowFrom = addDays(from, -bufferDays);
  const windowTo = to === null ? null : addDays(to, bufferDays);
  return ({ presence }) => startsBefore(windowFrom, presence.to) && startsBefore(presence.from, windowTo);
}
