import { parseArgs } from 'node:util';
import { CannotStart } from './cannot-start.ts';
import { systemClock } from './clock.ts';
import { readSettings } from './config.ts';
import { openLedger } from './ledger/enter.ts';
import { openPreparedGraph } from './open-prepared-graph.ts';
import { requirePeriod } from './releases/period.ts';
import { publishRelease } from './releases/publish-release.ts';
import type { Starting } from './start.ts';

/**
 * Builds the release that the command line names. @returns what to tell the person at the keyboard.
 * Throws as a start does, and CannotStart where this one can't be released.
 */
export async function release(args: readonly string[], starting: Omit<Starting, 'plant'>): Promise<readonly string[]> {
  const period = requirePeriod(readPeriod(args));
  const settings = readSettings(process.env);
  const graph = await openPreparedGraph(settings, starting);
  const ledger = openLedger(graph, systemClock);
  const { checksum, day, previous, regions } = await publishRelease(period, {
    ...{ graph, ledger, clock: systemClock, folder: settings.releaseFolder },
  });
  return [
    `Released ${period}: the state of ${day} in ${regions.length} regions, going on from ${previous?.period ?? 'none before'}.`,
    `Its SHA-256 is ${checksum}. It will not change.`,
  ];
}

function readPeriod(args: readonly string[]): string {
  try {
    return parseArgs({ args: [...args], options: { period: { type: 'string' } } }).values.period ?? '';
  } catch {
    throw new CannotStart('Say which half-year, and nothing else: npm run release -- --period 2026H2.');
  }
}
