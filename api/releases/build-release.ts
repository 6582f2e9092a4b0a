import type { Day } from '../conflicts/facts.ts';
import { checksumOf, type DensityRelease } from './density-release.ts';
import { dayOf, delayDays, type Period } from './period.ts';
import type { PublicationRegions } from './publication-regions.ts';
import { type Bands, plainBand, rangeOf, settleBand } from './settle-band.ts';

/** Persons past an edge before a region changes its band. Authority: DESIGN, "The map". */
export const margin = 5;

export type Building = {
  readonly period: Period;
  readonly builtOn: Day;
  readonly division: PublicationRegions;
  /** Persons with a standing placement in each region on the day; a region that is not named has none. They go no further than this. */
  readonly counts: ReadonlyMap<string, number>;
  readonly previous: DensityRelease | null;
};

/**
 * A release from counts. Pure: the same always gives the same file.
 * Throws where the previous release used another division, whose bands can't be gone on from.
 */
export function buildRelease({ period, builtOn, division, counts, previous }: Building): DensityRelease {
  if (previous !== null && previous.divisionChecksum !== division.checksum)
    throw new Error(`${previous.period} was built on another division of the country`);
  const bands: Bands = { edges: division.bands, margin };
  const regions = division.regions.map(({ id, name, municipalities, expected }) => {
    const before = previous?.regions.find((region) => region.id === id)?.band ?? plainBand(expected, bands);
    const band = settleBand(counts.get(id) ?? 0, before, bands);
    return { id, name, municipalities: municipalities.map(({ code }) => code), band };
  });
  const bandOf = new Map(regions.map(({ id, band }) => [id, band]));
  const areas = division.areas.map((area) => ({
    ...area,
    ...sumOf(area.regions.map((id) => rangeOf(bandOf.get(id) ?? 0, bands))),
  }));
  const release = {
    format: 'isar-density-release/1' as const,
    ...{ period, day: dayOf(period), builtOn, method: methodOf(division) },
    divisionChecksum: division.checksum,
    previous: previous && { period: previous.period, checksum: previous.checksum },
    ...{ regions, areas },
  };
  return { ...release, checksum: checksumOf(release) };
}

type Range = ReturnType<typeof rangeOf>;

const sumOf = (ranges: readonly Range[]): Range =>
  ranges.reduce((sum, range) => ({
    atLeast: sum.atLeast + range.atLeast,
    atMost: sum.atMost === null || range.atMost === null ? null : sum.atMost + range.atMost,
  }));

const methodOf = ({ bands, leastMunicipalities, leastExpected }: PublicationRegions): DensityRelease['method'] => ({
  text:
    'Persons with a standing placement on the day, by fixed publication regions, as one of a few bands. A region keeps the band of the release before until ' +
    'its number is a whole margin past the edge; in the first release, the band that its share of the population gives. The ranges of larger areas are ' +
    'sums of the ranges of their regions. No count is published or kept. Not yet signed, nor approved by two: docs/releases.md.',
  ...{ edges: bands, margin, leastMunicipalities, leastExpected, delayDays },
  isSigned: false,
});
