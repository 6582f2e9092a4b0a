import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumOf, type DensityRelease, densityRelease } from './density-release.ts';
import { isPeriod, type Period } from './period.ts';

/** The releases of a folder, the oldest first; none where there is no such folder. Throws where one is not what was once published. */
export function readReleases(folder: string): readonly DensityRelease[] {
  return periodsIn(folder).map((period) => readRelease(folder, period));
}

/** Never over one that is there. Throws what the file system does: EEXIST. */
export function writeRelease(folder: string, release: DensityRelease): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(fileOf(folder, release.period), `${JSON.stringify(release, null, 2)}\n`, { flag: 'wx', mode: 0o444 });
}

const fileOf = (folder: string, period: Period): string => join(folder, `${period}.json`);

function periodsIn(folder: string): readonly Period[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json') && isPeriod(file.slice(0, -'.json'.length)))
      .map((file) => file.slice(0, -'.json'.length))
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function readRelease(folder: string, period: Period): DensityRelease {
  const { checksum, ...content } = densityRelease.parse(JSON.parse(readFileSync(fileOf(folder, period), 'utf8')));
  if (content.period !== period || checksumOf(content) !== checksum)
    throw new Error(`the release ${period} has been altered`);
  return { ...content, checksum };
}
