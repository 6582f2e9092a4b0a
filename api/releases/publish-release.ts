import { CannotStart } from '../cannot-start.ts';
import { today } from '../clock.ts';
import type { Equipment } from '../equipment.ts';
import { ask } from '../graph/ask.ts';
import { countPlacedByRegion } from '../graph/queries/count-placed-by-region.ts';
import { buildRelease } from './build-release.ts';
import type { DensityRelease } from './density-release.ts';
import { dayOf, type Period, releasableFrom } from './period.ts';
import { type PublicationRegions, readPublicationRegions } from './publication-regions.ts';
import { readReleases, writeRelease } from './release-files.ts';

type Publishing = Pick<Equipment, 'graph' | 'clock' | 'ledger'> & { readonly folder: string };

/**
 * Counts, builds the file and keeps it, for good. That it was built is in the ledger before the file is there.
 * Throws CannotStart with a sentence where this period can't be released, now or ever; and what the graph throws.
 */
export async function publishRelease(period: Period, publishing: Publishing): Promise<DensityRelease> {
  const { clock, folder, ledger } = publishing;
  const previous = previousOf(period, readReleases(folder));
  requireLain(period, today(clock));
  const division = readPublicationRegions();
  const counts = await countPersons(period, division, publishing);
  const release = buildRelease({ period, builtOn: today(clock), division, counts, previous });
  await ledger.enter({ header, body: { period, checksum: release.checksum } });
  writeRelease(folder, release);
  return release;
}

/** In the ledger a release is built for nobody. */
const header = {
  action: 'BUILD_RELEASE',
  outcome: 'BUILT',
  user: 'isar',
  assignment: 'isar',
  role: 'ADMINISTRATOR',
  organisation: 'isar',
} as const;

/** The last one before; releases are built in their order, because each goes on from the bands of the one before. */
function previousOf(period: Period, releases: readonly DensityRelease[]): DensityRelease | null {
  const last = releases.at(-1);
  if (releases.some((release) => release.period === period))
    throw new CannotStart(`${period} is released already, and a release never changes.`);
  if (last !== undefined && last.period > period)
    throw new CannotStart(`${last.period} is released already, and releases are built in their order.`);
  return last ?? null;
}

function requireLain(period: Period, day: string): void {
  const from = releasableFrom(period);
  if (day < from)
    throw new CannotStart(`${period} shows the state of ${dayOf(period)}, and may be released from ${from} on.`);
}

async function countPersons(period: Period, division: PublicationRegions, { graph }: Pick<Publishing, 'graph'>) {
  const regions = division.regions.map(({ id, municipalities }) => ({
    id,
    municipalities: municipalities.map(({ code }) => code),
  }));
  const rows = await ask(graph, countPlacedByRegion, { day: dayOf(period), regions });
  // Left out, they would make a region look emptier than it is.
  if (rows.some(({ region }) => region === null))
    throw new CannotStart(
      'Some placements are in no publication region: npm run verify says what is wrong in the graph.',
    );
  return new Map(rows.flatMap(({ region, persons }) => (region === null ? [] : [[region, persons] as const])));
}
