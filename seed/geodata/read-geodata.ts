import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The administrative map of Sweden as the files of this folder have it. Credits: LICENCE.md. */
export type Geodata = {
  readonly policeRegions: readonly { readonly id: string; readonly name: string }[];
  readonly counties: readonly { readonly id: string; readonly name: string; readonly policeRegion: string }[];
  /** `lat` and `lon`: where its name is written on a map. */
  readonly municipalities: readonly {
    readonly id: string;
    readonly name: string;
    readonly county: string;
    readonly lat: number;
    readonly lon: number;
  }[];
  readonly localities: readonly Town[];
  readonly districts: readonly { readonly id: string; readonly name: string; readonly locality: string }[];
};

export type Town = {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly lat: number;
  readonly lon: number;
  readonly large: boolean;
  readonly population: number;
};

const municipalityCode = z.string().regex(/^\d{4}$/);
const countyCode = z.string().regex(/^\d{2}$/);

const municipalityRow = z
  .tuple([municipalityCode, z.string().min(1), countyCode, z.string(), z.string(), z.string()])
  .transform(([id, name, county, , lat, lon]) => ({ id, name, county, lat: Number(lat), lon: Number(lon) }));

const countyRow = z
  .tuple([z.string().min(1), countyCode, z.string().min(1)])
  .transform(([region, id, name]) => ({ id, name, policeRegion: policeRegionId(region), region }));

const placeRow = z.strictObject({
  geonameId: z.int().positive(),
  name: z.string().min(1),
  municipalityCode,
  population: z.int().nonnegative(),
  lat: z.number().min(55).max(70),
  lon: z.number().min(10).max(25),
  large: z.literal(true).optional(),
  districtOf: z.int().positive().optional(),
});
type PlaceRow = z.output<typeof placeRow>;

const placesFile = z.object({ localities: z.array(placeRow) });

export function readGeodata(): Geodata {
  const counties = z.array(countyRow).parse(rowsOf('polisregioner.csv'));
  const places = placesFile.parse(JSON.parse(textOf('localities-geonames.json'))).localities;
  return {
    policeRegions: [...new Map(counties.map(({ policeRegion, region }) => [policeRegion, region]))].map(([id, name]) => ({ id, name })),
    counties: counties.map(({ id, name, policeRegion }) => ({ id, name, policeRegion })),
    municipalities: z.array(municipalityRow).parse(rowsOf('kommuner.csv')),
    localities: places.filter((place) => place.districtOf === undefined).map(toTown),
    districts: places.flatMap(toDistrict),
  };
}

/** `Öst` becomes `police-region-ost`: an identifier that survives addresses and shells. */
function policeRegionId(name: string): string {
  return `police-region-${name.toLowerCase().normalize('NFD').replaceAll(/\p{Mark}/gu, '')}`;
}

function localityId(geonameId: number): string {
  return `geonames-${geonameId}`;
}

function toTown(place: PlaceRow): Town {
  const { name, municipalityCode: municipality, lat, lon, large = false, population } = place;
  return { id: localityId(place.geonameId), name, municipality, lat, lon, large, population };
}

/** A part of a large city is a district of it and no town. */
function toDistrict({ geonameId, name, districtOf }: PlaceRow) {
  return districtOf === undefined ? [] : [{ id: `district-${geonameId}`, name, locality: localityId(districtOf) }];
}

function rowsOf(file: string): string[][] {
  const [, ...rows] = textOf(file).trim().split(/\r?\n/);
  return rows.map((row) => row.split(','));
}

function textOf(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
