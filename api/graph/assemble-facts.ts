import type { Facts, Graded, Presence } from '../conflicts/facts.ts';
import { UnexpectedRow } from '../errors.ts';
import { assemblePlaces, townsOf } from './assemble-places.ts';
import { type Found, namePersons } from './found.ts';
import { toBanArea, toPlaceRef, toTerritoryArea } from './place-refs.ts';
import type { FeudsRow } from './queries/list-feuds.ts';
import type { PlaceAroundRow } from './queries/list-places-around.ts';
import type { PresenceRow } from './queries/presence-rows.ts';

type AllFound = Found & { readonly feuds: FeudsRow; readonly places: readonly PlaceAroundRow[] };

type TownOf = (district: string) => string;

/** What was fetched, in the rules' own structure. Throws UnexpectedRow where something points at what does not exist. */
export function assembleFacts(found: AllFound): Facts {
  const { people, threats, bans, surroundings, whereabouts, feuds, places } = found;
  const subjects = new Map(people.map((one) => [one.id, one]));
  const towns = townsOf(places);
  const townOf = (district: string) => {
    const town = towns.get(district);
    if (town === undefined) throw new UnexpectedRow('list-places-around: a district that facts point at is missing');
    return town;
  };
  return {
    ...assemblePlaces(places),
    persons: namePersons(found).map((id) => subjects.get(id) ?? { id, ...unasked }),
    groupings: feuds.groupings,
    affiliations: feuds.affiliations.map(toGraded),
    rivalries: feuds.rivalries.map(toGraded),
    alliances: feuds.alliances.map(toGraded),
    territories: surroundings.territories.map(({ area, ...fact }) => ({
      ...toGraded(fact),
      ...toTerritoryArea(area, townOf),
    })),
    threats: threats.threats.map((fact) => ({ ...toGraded(fact), closed: false })),
    relatives: threats.relatives.map(toGraded),
    bans: bans.map(({ area, ...ban }) => ({ ...ban, ...toBanArea(area) })),
    presences: listOnce([...surroundings.presences, ...whereabouts]).map((one) => toPresence(one, townOf)),
  };
}

/** Of other people than the subjects consent and verification are nobody's business. */
const unasked = { consent: false, verifiedOn: null, attestedNone: false };

type GradedRow = { readonly source: Graded['grade']['source']; readonly information: Graded['grade']['information'] };

function toGraded<Row extends GradedRow>({ source, information, ...fact }: Row) {
  return { ...fact, grade: { source, information } };
}

/** Someone near with whom there is a threat is found twice. One placement can place several people. */
function listOnce(presences: readonly PresenceRow[]): readonly PresenceRow[] {
  return [...new Map(presences.map((one) => [`${one.ref} ${one.person}`, one])).values()];
}

function toPresence({ at, opened, ...presence }: PresenceRow, townOf: TownOf): Presence {
  return { ...presence, ...toPlaceRef(at, townOf), ...(opened === null ? {} : { opened }) };
}
