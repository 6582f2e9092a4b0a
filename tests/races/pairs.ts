import type { Town } from '#seed/geodata/read-geodata.ts';
import { readPlaces } from '#seed/plant-geodata.ts';
import type { StoryCase, StoryTown } from '#seed/stories/story.ts';
import type { Part } from '#seed/stories/tell.ts';

/**
 * Two people whom different municipalities place: `own` by Kristianstad, `other` by Malmö; the town that both come to, one near it,
 * and one for each that is far from it. Each is in a grouping of their own, which nobody else is in: what one pair does touches no other.
 */
export type Pair = {
  readonly nth: number;
  readonly own: string;
  readonly other: string;
  readonly ownCase: string;
  readonly otherCase: string;
  readonly ownGrouping: string;
  readonly otherGrouping: string;
  readonly town: StoryTown;
  readonly nextTown: StoryTown;
  readonly ownBefore: StoryTown;
  readonly otherBefore: StoryTown;
};

/** Two pairs rarely meet in so many, so that what is judged stays little; a third of them away is far away. */
const differentTowns = 120;

/** The largest towns of municipalities with another one near them, where the fewest are near: races are many, and what is near is all read. */
const towns: readonly (readonly [StoryTown, StoryTown])[] = townsWithNext();

export const pairsOf = (count: number): readonly Pair[] =>
  Array.from({ length: count }, (_, nth) => ({
    nth,
    ...{ own: `Own ${nth}`, other: `Other ${nth}`, ownCase: `KST-9${nth}`, otherCase: `MMO-9${nth}` },
    ...{ ownGrouping: `Owls ${nth}`, otherGrouping: `Otters ${nth}` },
    ...{ town: townAt(nth)[0], nextTown: townAt(nth)[1] },
    ...{ ownBefore: townAt(nth + differentTowns / 3)[0], otherBefore: townAt(nth + (2 * differentTowns) / 3)[0] },
  }));

function townAt(nth: number): readonly [StoryTown, StoryTown] {
  const found = towns[nth % towns.length];
  if (found === undefined) throw new Error('there are no towns');
  return found;
}

/** The two as everybody is before a race: cases with consent, verified by the police. Which facts there are, each kind of race says. */
export function peopleOf({ own, other, ownCase, otherCase, ownGrouping, otherGrouping }: Pair): Part {
  return {
    people: [own, other].map((name) => ({ name, reference: referenceOf(name) })),
    groupings: [{ name: ownGrouping }, { name: otherGrouping }],
    affiliations: [memberOf(own, ownGrouping)],
    verifications: [own, other].map((person) => ({ person, on: '-20d', noneKnown: true })),
    cases: [
      caseOf(ownCase, own, { municipality: 'Kristianstad', user: 'Ingrid Exempel' }),
      caseOf(otherCase, other, { municipality: 'Malmö', user: 'Måns Påhitt' }),
    ],
  };
}

export function referenceOf(name: string): string {
  return `RACE-${name.toUpperCase().replace(' ', '-')}`;
}

export const memberOf = (person: string, grouping: string) =>
  ({ person, grouping, role: 'MEMBER', from: '-6y' }) as const;

function caseOf(
  number: string,
  person: string,
  { municipality, user }: { readonly municipality: string; readonly user: string },
): StoryCase {
  return {
    ...{ number, municipality, office: `Socialtjänsten ${municipality}, avhopparenheten`, assignedTo: [user] },
    opened: '-1y',
    household: [{ person, pseudonym: `P ${number}`, consents: [{ from: '-1y', to: '+2y' }] }],
  };
}

/** From south to north. */
function townsWithNext(): readonly (readonly [StoryTown, StoryTown])[] {
  const { localities, municipalities } = readPlaces();
  const nameOf = new Map(municipalities.map(({ id, name }) => [id, name]));
  const named = ({ name, municipality }: Town): StoryTown => ({ town: `${name} (${nameOf.get(municipality)})` });
  return [...Map.groupBy(localities, ({ municipality }) => municipality).values()]
    .flatMap((those) => those.toSorted((a, b) => b.population - a.population).slice(0, 1))
    .flatMap((town) => {
      const near = localities.filter((other) => kmBetween(town, other) < 25);
      const next = near.find((other) => kmBetween(town, other) > 8);
      return next === undefined ? [] : [{ town, next, near: near.length }];
    })
    .toSorted((a, b) => a.near - b.near)
    .slice(0, differentTowns)
    .toSorted((a, b) => a.town.lat - b.town.lat)
    .map(({ town, next }) => [named(town), named(next)]);
}

/** Near enough over such distances in Sweden. */
function kmBetween(a: Town, b: Town): number {
  const kmPerDegree = 111;
  const east = (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180);
  return kmPerDegree * Math.hypot(a.lat - b.lat, east);
}
