import { createHash } from 'node:crypto';
import { buildRelease } from '#api/releases/build-release.ts';
import type { DensityRelease } from '#api/releases/density-release.ts';
import { releasableFrom } from '#api/releases/period.ts';
import { readPublicationRegions } from '#api/releases/publication-regions.ts';

const periods = ['2023H2', '2024H1', '2024H2', '2025H1', '2025H2', '2026H1'];
/** The invented stock of each half-year, as a share of the one that the regions were fixed for: it grows, ever more slowly. */
const growth = [0.84, 0.98, 1.04, 1.08, 1.11, 1.14];
/** How far a region's own course leaves the country's, most of it about the half-year in which it turns. */
const spread = 0.9;

/**
 * The releases of the demonstration, from an invented series and from nobody's placements: placing spreads from the large cities to some smaller
 * places and leaves others. The same every time.
 */
export function inventReleases(): readonly DensityRelease[] {
  const division = readPublicationRegions();
  const releases: DensityRelease[] = [];
  for (const [index, period] of periods.entries()) {
    const counts = new Map(
      division.regions.map(({ id, expected }) => {
        const heading = drawn(id) - 0.5 - (expected > 60 ? 0.35 : 0);
        const turned = Math.tanh(index + 0.5 - 5 * drawn(`${id} turns`));
        return [id, Math.round(expected * (growth[index] ?? 1) * (1 + spread * heading * turned))];
      }),
    );
    const previous = releases.at(-1) ?? null;
    releases.push(buildRelease({ period, builtOn: releasableFrom(period), division, counts, previous }));
  }
  return releases;
}

/** Between 0 and 1, always the same for the same words. */
const drawn = (words: string): number => createHash('sha256').update(words).digest().readUInt32BE(0) / 2 ** 32;
