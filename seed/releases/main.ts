import { fileURLToPath } from 'node:url';
import { writeRelease } from '#api/releases/release-files.ts';
import { inventReleases } from './invent-releases.ts';

/** Writes the demonstration's releases beside this file. To make them anew, remove them first: no release is written over. */
for (const release of inventReleases()) writeRelease(fileURLToPath(new URL('.', import.meta.url)), release);
