/** Places by identifier: unit → facility → (district →) locality → municipality → county. */
import type { Facility, Facts, Locality, PlaceRef, Unit } from './facts.ts';
import { remember, rememberWith } from './remember.ts';

/** A place with everything around it; what isn't known of it is null. */
export type Place = {
  readonly unit: string | null;
  readonly facility: string | null;
  readonly district: string | null;
  readonly locality: string | null;
  readonly municipality: string;
  readonly county: string;
};

type Area = { readonly district?: string; readonly locality?: string; readonly municipality?: string };

export type Atlas = {
  readonly facility: (id: string) => Facility;
  readonly unit: (id: string) => Unit;
  readonly locality: (id: string) => Locality;
  readonly localitiesOf: (municipality: string) => readonly Locality[];
  readonly placeOf: (ref: PlaceRef) => Place;
  readonly placeOfArea: (area: Area) => Place;
};

/** What does not change while facts do. */
export type Geography = Pick<Facts, 'counties' | 'municipalities' | 'localities' | 'districts'>;

export const openAtlas = (facts: Facts): Atlas =>
  atlasWith(facts, { facility: byId('facility', facts.facilities), unit: byId('unit', facts.units) });

/** The same where homes come and go. */
export function atlasWith(facts: Geography, { facility, unit }: Pick<Atlas, 'facility' | 'unit'>): Atlas {
  const within = placeOfMunicipality(facts.municipalities);
  const locality = localityAmong(facts.localities);
  const town = placeOfTown(facts.localities)(facts.municipalities);
  const district = districtAmong(facts.districts);
  const localities = byMunicipality(facts.localities);

  const placeOfArea = (area: Area): Place => {
    const { district: part } = area;
    const around = area.locality ?? (part === undefined ? undefined : district(part).locality);
    if (around !== undefined) return part === undefined ? town(around) : { ...town(around), district: part };
    if (area.municipality === undefined) throw new Error('A place lies in no municipality');
    return within(area.municipality);
  };
  const placeOfFacility = (id: string): Place => ({ ...placeOfArea(facility(id)), facility: id });
  const placeOf = (ref: PlaceRef): Place => {
    if ('unit' in ref) return { ...placeOfFacility(unit(ref.unit).facility), unit: ref.unit };
    return 'facility' in ref ? placeOfFacility(ref.facility) : placeOfArea(ref);
  };
  const localitiesOf = (id: string): readonly Locality[] => localities.get(id) ?? [];
  return { facility, unit, locality, localitiesOf, placeOf, placeOfArea };
}

const nowhere = { unit: null, facility: null, district: null, locality: null };

const municipalityAmong = rememberWith((list: Geography['municipalities']) => byId('municipality', list));
const localityAmong = rememberWith((list: Geography['localities']) => byId('locality', list));
const districtAmong = rememberWith((list: Geography['districts']) => byId('district', list));
const byMunicipality = rememberWith((list: Geography['localities']) => Map.groupBy(list, (one) => one.municipality));

/** Most people are known to be in a town and no nearer: it is looked up once for all of them. */
const placeOfTown = rememberWith((localities: Geography['localities']) =>
  rememberWith((municipalities: Geography['municipalities']) =>
    remember((id: string): Place => {
      const { municipality } = localityAmong(localities)(id);
      return { ...nowhere, locality: id, municipality, county: municipalityAmong(municipalities)(municipality).county };
    }),
  ),
);

const placeOfMunicipality = rememberWith((list: Geography['municipalities']) =>
  remember((id: string): Place => ({ ...nowhere, municipality: id, county: municipalityAmong(list)(id).county })),
);

/** What a fact points at and isn't there can't be judged: thrown, never taken for "none". */
export const byId = <T extends { readonly id: string }>(kind: string, list: readonly T[]): ((id: string) => T) =>
  byKey(kind, new Map(list.map((one) => [one.id, one])));

/** The same of things that come and go. */
export function byKey<T>(kind: string, found: ReadonlyMap<string, T>): (id: string) => T {
  return (id) => {
    const one = found.get(id);
    if (one === undefined) throw new Error(`A ${kind} that a fact points at is not among the facts`);
    return one;
  };
}
