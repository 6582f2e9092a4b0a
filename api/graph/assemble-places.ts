import type { Facility, Facts } from '../conflicts/facts.ts';
import { UnexpectedRow } from '../errors.ts';
import type { PlaceAroundRow } from './queries/list-places-around.ts';

type Geography = Pick<
  Facts,
  'counties' | 'municipalities' | 'localities' | 'districts' | 'suppliers' | 'facilities' | 'units'
>;

type Kind = PlaceAroundRow['kind'];
type Row<K extends Kind> = Extract<PlaceAroundRow, { kind: K }>;

/** Places as the rules have them. Throws UnexpectedRow where one lies in nothing. */
export function assemblePlaces(rows: readonly PlaceAroundRow[]): Geography {
  const all = <K extends Kind>(kind: K) => rows.filter((row): row is Row<K> => row.kind === kind);
  return {
    counties: all('County').map(({ id }) => ({ id })),
    municipalities: all('Municipality').map((row) => ({ id: row.id, county: parentOf(row, 'County') })),
    localities: all('Locality').map(({ id, lat, lon, large, around }) => {
      return { id, lat, lon, large, municipality: parentOf({ id, around }, 'Municipality') };
    }),
    districts: all('District').map((row) => ({ id: row.id, locality: parentOf(row, 'Locality') })),
    suppliers: assembleSuppliers(all('Facility')),
    facilities: all('Facility').map((row) => assembleFacility(row, townsOf(rows))),
    units: all('Unit').map((row) => ({ id: row.id, capacity: row.capacity, facility: parentOf(row, 'Facility') })),
  };
}

/** The town of each district. */
export const townsOf = (rows: readonly PlaceAroundRow[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap((row) => (row.kind === 'District' ? [[row.id, parentOf(row, 'Locality')] as const] : [])));

/** The stops are the supplier's, and come with each of its homes. */
function assembleSuppliers(homes: readonly Row<'Facility'>[]): Facts['suppliers'] {
  return [...new Map(homes.map(({ home }) => [home.supplier, { id: home.supplier, stops: home.stops }])).values()];
}

function assembleFacility(
  { id, capacity, needsPermit, home, around }: Row<'Facility'>,
  towns: ReadonlyMap<string, string>,
): Facility {
  const { supplier, permits, closed } = home;
  return { id, capacity, needsPermit, supplier, permits, closed, ...areaOf({ id, around }, towns) };
}

type Inside = Pick<PlaceAroundRow, 'id' | 'around'>;

/** The nearest that is known: a district with its town, a town, or only the municipality. */
function areaOf(
  inside: Inside,
  towns: ReadonlyMap<string, string>,
): Pick<Facility, 'locality' | 'district' | 'municipality'> {
  const district = idOf(inside, 'District');
  const locality = district === undefined ? idOf(inside, 'Locality') : towns.get(district);
  if (district !== undefined && locality !== undefined) return { locality, district };
  return locality === undefined ? { municipality: parentOf(inside, 'Municipality') } : { locality };
}

const idOf = ({ around }: Inside, kind: Kind): string | undefined => around.find((one) => one.kind === kind)?.id;

function parentOf(inside: Inside, kind: Kind): string {
  const parent = idOf(inside, kind);
  if (parent === undefined) throw new UnexpectedRow(`list-places-around: a place lies in no ${kind}`);
  return parent;
}
