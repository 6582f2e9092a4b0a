import type { ReleasesQuery } from '#schema/generated/analyst-operations.ts';

export type Release = ReleasesQuery['releases'][number];
export type Range = { readonly atLeast: number; readonly atMost: number | null };

/** A publication region, with the larger area that it is a part of. */
export type Region = ReleasesQuery['division']['regions'][number] & { readonly area: string };
export type LargerArea = ReleasesQuery['division']['areas'][number];

/** All that the page shows, in the order of the contract: what belongs to the n-th region is the n-th of a release's list. */
export type Atlas = {
  readonly regions: readonly Region[];
  readonly areas: readonly LargerArea[];
  /** The oldest first; at least one. */
  readonly releases: readonly Release[];
};

export function toAtlas({ division, releases }: ReleasesQuery): Atlas {
  const areaOf = (id: string) => division.areas.find(({ regionIds }) => regionIds.includes(id))?.name ?? '';
  return {
    regions: division.regions.map((region) => ({ ...region, area: areaOf(region.id) })),
    areas: division.areas,
    releases,
  };
}

/** A line of the table: a region in one release, and by how many bands it differs from the release that is compared with. */
export type Row = {
  readonly region: Region;
  readonly band: number;
  readonly range: Range;
  /** Null where nothing is compared. */
  readonly steps: number | null;
};

export function rowsOf(atlas: Atlas, release: Release, since: Release | null): readonly Row[] {
  return atlas.regions.map((region, index) => {
    const band = release.regionBands[index] ?? 0;
    const range = release.bands[band] ?? { atLeast: 0, atMost: null };
    return { region, band, range, steps: since && band - (since.regionBands[index] ?? 0) };
  });
}
