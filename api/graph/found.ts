import type { PlaceRef } from '../conflicts/facts.ts';
import type { BanRow } from './queries/list-bans.ts';
import type { PlacesNamed } from './queries/list-places-around.ts';
import type { SubjectRow } from './queries/list-subjects.ts';
import type { SurroundingsRow } from './queries/list-surroundings.ts';
import type { ThreatsRow } from './queries/list-threats.ts';
import type { PresenceRow } from './queries/presence-rows.ts';

/** What the first round trip of a fetch found. */
export type Found = {
  readonly people: readonly SubjectRow[];
  readonly threats: ThreatsRow;
  readonly bans: readonly BanRow[];
  readonly surroundings: SurroundingsRow;
  readonly whereabouts: readonly PresenceRow[];
};

/** Everybody who is on a path or may be. */
export function namePersons({ people, threats, surroundings, whereabouts }: Found): readonly string[] {
  return unique([
    ...people.map(({ id }) => id),
    ...threats.threats.flatMap(({ by, against }) => [by, against]),
    ...threats.relatives.flatMap(({ a, b }) => [a, b]),
    ...[...surroundings.presences, ...whereabouts].map(({ person }) => person),
  ]);
}

/** Every place that the facts point at, and the towns in reach: a place known only as a municipality lies at each of its own. */
export function namePlaces({ bans, surroundings, whereabouts }: Found, place: PlaceRef): Omit<PlacesNamed, 'asker'> {
  const { presences, territories, towns, municipalities } = surroundings;
  const named = [
    ...[...presences, ...whereabouts].map(({ at }) => at),
    ...territories.map(({ area }) => area),
    ...bans.map(({ area }) => area),
  ];
  const all = (kind: string, ...more: readonly string[]) =>
    unique([...named.flatMap((one) => (one.kind === kind ? [one.id] : [])), ...more]);
  return {
    units: all('Unit', ...('unit' in place ? [place.unit] : [])),
    facilities: all('Facility', ...('facility' in place ? [place.facility] : [])),
    districts: all('District', ...('district' in place && place.district ? [place.district] : [])),
    localities: all('Locality', ...towns),
    municipalities: all('Municipality', ...municipalities),
    counties: all('County'),
  };
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
