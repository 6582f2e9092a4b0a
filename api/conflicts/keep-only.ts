/** Of the places of a country, those that a question's facts point at. */
import { byId, type Geography, type Place } from './atlas.ts';
import type { Facility, Facts, Supplier, Unit } from './facts.ts';
import type { Surroundings } from './gazetteer.ts';

type Kept = Pick<
  Facts,
  'counties' | 'municipalities' | 'localities' | 'districts' | 'suppliers' | 'facilities' | 'units'
>;

type Homes = {
  readonly facility: (id: string) => Facility;
  readonly supplier: (id: string) => Supplier;
  readonly unit: (id: string) => Unit;
};

/** Counties and districts are few, and all are kept. Of a municipality in reach, all towns. */
export function keepOnly(
  facts: Geography,
  { facility, supplier, unit }: Homes,
): (places: readonly Place[], near: Surroundings) => Kept {
  const municipality = byId('municipality', facts.municipalities);
  const townsOf = Map.groupBy(facts.localities, (town) => town.municipality);

  return (places, near) => {
    const homes = distinct(places.map((place) => place.facility)).map(facility);
    const municipalities = distinct([...near.municipalities, ...places.map((place) => place.municipality)]);
    return {
      counties: facts.counties,
      municipalities: municipalities.map(municipality),
      localities: municipalities.flatMap((id) => townsOf.get(id) ?? []),
      districts: facts.districts,
      suppliers: distinct(homes.map((home) => home.supplier)).map(supplier),
      facilities: homes,
      units: distinct(places.map((place) => place.unit)).map(unit),
    };
  };
}

const distinct = (ids: readonly (string | null)[]): readonly string[] => [...new Set(ids)].filter((id) => id !== null);
