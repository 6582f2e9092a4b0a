import type { Band, Division, DensityRelease as Shown } from '#schema/generated/analyst.ts';
import type { DensityRelease } from './density-release.ts';
import { type PublicationRegions, readPublicationRegions } from './publication-regions.ts';
import { readReleases } from './release-files.ts';

/** The division of the country, as the analyst's contract shows it. */
export function showDivision(): Division {
  const { regions, areas } = readPublicationRegions();
  return {
    regions: regions.map(({ id, name, municipalities }) => ({ id, name, municipalities })),
    areas: areas.map(({ id, name, regions: regionIds }) => ({ id, name, regionIds })),
  };
}

/** Every release of the folder, from its file. Throws where one was altered, or is of another division. */
export function showReleases(folder: string): readonly Shown[] {
  const division = readPublicationRegions();
  return readReleases(folder).map((release) => showRelease(release, division));
}

function showRelease(release: DensityRelease, division: PublicationRegions): Shown {
  const { period, day, builtOn, method, checksum, regions, areas } = release;
  if (release.divisionChecksum !== division.checksum)
    throw new Error(`${period} is of another division of the country`);
  return {
    ...{ period, day, builtOn, checksum, bands: bandsOf(method.edges), margin: method.margin, method: method.text },
    regionBands: inOrder(division.regions, regions).map(({ band }) => band),
    areaRanges: inOrder(division.areas, areas).map(({ atLeast, atMost }) => ({ atLeast, atMost })),
  };
}

const bandsOf = (edges: readonly number[]): readonly Band[] =>
  edges.map((atLeast, index) => {
    const above = edges[index + 1];
    return { atLeast, atMost: above === undefined ? null : above - 1 };
  });

/** What a release says of each, in the order of the division. */
function inOrder<Said extends { readonly id: string }>(of: readonly { readonly id: string }[], said: readonly Said[]) {
  const byId = new Map(said.map((one) => [one.id, one]));
  return of.map(({ id }) => {
    const one = byId.get(id);
    if (one === undefined) throw new Error(`a release lacks ${id}`);
    return one;
  });
}
