import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { CannotStart } from './cannot-start.ts';

/** A database that runs out of room refuses everything until it is restarted with room (TRAPS): better not started. */
export function requireRoom(folder: string, leastMb: number): void {
  const { bavail, bsize } = statfsSync(nearestExisting(folder));
  const roomMb = Math.floor((bavail * bsize) / 1_000_000);
  if (roomMb >= leastMb) return;
  const sentence = `The disk of ${folder} has ${roomMb} MB left and ${leastMb} MB are needed: make room on it, or set ISAR_DATA to a folder on another disk.`;
  throw new CannotStart(sentence);
}

const nearestExisting = (folder: string): string => (existsSync(folder) ? folder : nearestExisting(dirname(folder)));
