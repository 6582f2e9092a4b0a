/** Which places lie in reach of which, worked out once for all questions. Authority: CONFLICT_RULES, "Scope: how near". */
import { byId, type Geography, type Place } from './atlas.ts';
import type { Locality } from './facts.ts';
import { distanceKm } from './reach.ts';
import { remember } from './remember.ts';

export type Surroundings = {
  readonly towns: ReadonlySet<string>;
  /** Those of the towns, and the place's own. */
  readonly municipalities: ReadonlySet<string>;
};

/** @returns what can be in scope of a place: never too little, now and then a little too much. */
export function openGazetteer(facts: Geography): (place: Place, withinKm: number) => Surroundings {
  const locality = byId('locality', facts.localities);
  const byMunicipality = Map.groupBy(facts.localities, ({ municipality }) => municipality);
  const townsOf = (municipality: string) => byMunicipality.get(municipality) ?? [];
  const municipalityOf = new Map(facts.localities.map(({ id, municipality }) => [id, municipality]));
  const around = (origins: readonly Locality[], own: string, km: number): Surroundings => {
    const near = facts.localities.filter((town) => origins.some((origin) => distanceKm(origin, town) <= km));
    const towns = new Set([...near, ...townsOf(own)].map(({ id }) => id));
    const municipalities = new Set([own, ...[...towns].map((id) => municipalityOf.get(id) ?? own)]);
    return { towns, municipalities };
  };
  const within = remember((km: number) => ({
    ofTown: remember((id: string) => {
      const town = locality(id);
      return around([town], town.municipality, km);
    }),
    ofMunicipality: remember((id: string) => around(townsOf(id), id, km)),
  }));
  return ({ locality, municipality }, withinKm) => {
    const { ofTown, ofMunicipality } = within(withinKm);
    return locality === null ? ofMunicipality(municipality) : ofTown(locality);
  };
}
