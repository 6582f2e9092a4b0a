/** The facts around each town, so that every town of a country can be judged for one household in a moment. Pure. */
import { type Atlas, openAtlas } from './atlas.ts';
import type { Inquiry, Locality } from './facts.ts';
import { distanceKm } from './reach.ts';

/** Narrows an inquiry to what can matter at a town. It leaves out only what lies outside every path and radius (law 4). */
export function openSurroundings(inquiry: Inquiry): (town: Locality) => Inquiry {
  const atlas = openAtlas(inquiry);
  const { subjects } = inquiry.question;
  const always = aroundSubjects(inquiry);
  const affiliationsOf = Map.groupBy(inquiry.affiliations, ({ person }) => person);
  const townsOf = Map.groupBy(inquiry.localities, ({ municipality }) => municipality);
  const presences = Map.groupBy(inquiry.presences, (presence) => atlas.placeOf(presence).municipality);
  const territories = Map.groupBy(inquiry.territories, (territory) => atlas.placeOfArea(territory).municipality);
  const districtsOf = Map.groupBy(inquiry.districts, ({ locality }) => locality);
  const nearby = findNearby(inquiry);
  const farTowns = always.presences.flatMap((presence) => townOf(atlas, atlas.placeOf(presence).locality));
  const bannedTowns = always.bans.flatMap((ban) =>
    'county' in ban || 'municipality' in ban ? [] : townOf(atlas, atlas.placeOfArea(ban).locality),
  );

  return (town) => {
    const municipalities = nearby(town);
    const from = <Fact>(by: ReadonlyMap<string, readonly Fact[]>) => municipalities.flatMap((id) => by.get(id) ?? []);
    const here = [...new Set([...from(presences), ...always.presences])];
    const homes = new Set(here.flatMap((presence) => homeOf(atlas, presence)));
    const localities = [...new Set([...from(townsOf), ...farTowns, ...bannedTowns])];
    const people = new Set([...subjects, ...here.map(({ person }) => person)]);
    return {
      ...inquiry,
      ...always,
      question: { ...inquiry.question, place: { locality: town.id } },
      localities,
      districts: localities.flatMap(({ id }) => districtsOf.get(id) ?? []),
      suppliers: [],
      facilities: [...homes].map(atlas.facility),
      units: here.flatMap((presence) => ('unit' in presence ? [atlas.unit(presence.unit)] : [])),
      affiliations: [...people].flatMap((person) => affiliationsOf.get(person) ?? []),
      territories: from(territories),
      presences: here,
    };
  };
}

/** What is about the subjects wherever they go: threats, relatives, bans, and where those are with whom there is a threat. */
function aroundSubjects({ question, persons, threats, relatives, bans, presences }: Inquiry) {
  const subjects = new Set(question.subjects);
  const othersOf = (pairs: readonly (readonly [string, string])[], some: ReadonlySet<string>): ReadonlySet<string> =>
    new Set(pairs.filter(([a, b]) => some.has(a) || some.has(b)).flat());
  const threatened = othersOf(
    threats.map(({ by, against }) => [by, against]),
    subjects,
  );
  const family = othersOf(
    relatives.map(({ a, b }) => [a, b]),
    subjects,
  );
  const touches = (some: readonly ReadonlySet<string>[], a: string, b: string): boolean =>
    some.some((ids) => ids.has(a) || ids.has(b));
  return {
    persons: persons.filter(({ id }) => subjects.has(id)),
    threats: threats.filter(({ by, against }) => touches([subjects, family], by, against)),
    relatives: relatives.filter(({ a, b }) => touches([subjects, threatened], a, b)),
    bans: bans.filter(({ person }) => subjects.has(person)),
    presences: presences.filter(({ person }) => threatened.has(person) && !subjects.has(person)),
  };
}

const townOf = (atlas: Atlas, id: string | null): readonly Locality[] => (id === null ? [] : [atlas.locality(id)]);

function homeOf(atlas: Atlas, presence: Inquiry['presences'][number]): readonly string[] {
  if ('unit' in presence) return [atlas.unit(presence.unit).facility];
  return 'facility' in presence ? [presence.facility] : [];
}

const kmOfDegree = 111;
/** How many degrees eastward are as far as one northward, north of everything. */
const degreesEastAtMost = 4;

/** The municipalities with a town within reach of this one, and its own. */
function findNearby({ localities, policy }: Inquiry): (town: Locality) => readonly string[] {
  const degrees = Math.max(policy.nearbyKm, policy.sameTownKm) / kmOfDegree + 0.01;
  const rowOf = ({ lat }: Locality): number => Math.floor(lat / degrees);
  const rows = Map.groupBy(localities, rowOf);
  return (town) => {
    const row = rowOf(town);
    const candidates = [row - 1, row, row + 1].flatMap((one) => rows.get(one) ?? []);
    const reach = Math.max(policy.nearbyKm, policy.sameTownKm);
    const isBeside = ({ lon }: Locality): boolean => Math.abs(lon - town.lon) <= degrees * degreesEastAtMost;
    const near = candidates.filter((other) => isBeside(other) && distanceKm(town, other) <= reach);
    return [...new Set([town.municipality, ...near.map(({ municipality }) => municipality)])];
  };
}
