/** Of the homes of a country, those that a question's facts point at. */
import type { Place } from './atlas.ts';
import type { Facility, Facts, Supplier, Unit } from './facts.ts';

type Homes = Pick<Facts, 'suppliers' | 'facilities' | 'units'>;

type Found = {
  readonly facility: (id: string) => Facility;
  readonly supplier: (id: string) => Supplier;
  readonly unit: (id: string) => Unit;
};

export const keepOnly =
  ({ facility, supplier, unit }: Found) =>
  (places: readonly Place[]): Homes => {
    const homes = distinct(places, (place) => place.facility).map(facility);
    return {
      suppliers: distinct(homes, (home) => home.supplier).map(supplier),
      facilities: homes,
      units: distinct(places, (place) => place.unit).map(unit),
    };
  };

function distinct<T>(some: readonly T[], idOf: (one: T) => string | null): readonly string[] {
  const ids = new Set<string>();
  for (const one of some) {
    const id = idOf(one);
    if (id !== null) ids.add(id);
  }
  return [...ids];
}
