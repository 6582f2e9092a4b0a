import { PlantingBrokenOff, plantDemonstration } from '#seed/main.ts';
import { plantReleases } from '#seed/releases/plant-releases.ts';
import { readSeeding, seedNation } from '#seed/seed.ts';
import { CannotStart } from './cannot-start.ts';
import { systemClock, today } from './clock.ts';
import { type Config, readSettings } from './config.ts';
import { MigrationDrift } from './errors.ts';
import type { Graph } from './graph/connect.ts';
import { requireKey } from './graph/require-key.ts';
import { inspect } from './inspect.ts';
import { withKeys } from './keys.ts';
import { openPreparedGraph } from './open-prepared-graph.ts';
import { release } from './release.ts';
import { type Starting, start } from './start.ts';

const verb = process.argv[2];

/** The service as a process: starts it, says where it is, and stops all of it when told to. */
async function main(): Promise<number> {
  const stopping = stopWhenTold();
  const closing: (() => Promise<void>)[] = [];
  try {
    const starting = { signal: stopping, closeLater: (close: () => Promise<void>) => closing.push(close), tell };
    if (verb === 'verify' || verb === 'sweep') {
      const { isWell, lines } = await inspect(verb, starting);
      console.log(lines.join('\n'));
      return isWell ? 0 : 1;
    }
    if (verb === 'release') {
      console.log((await release(process.argv.slice(3), starting)).join('\n'));
      return 0;
    }
    if (verb === 'seed') {
      console.log((await seed(process.argv.slice(3), starting)).join('\n'));
      return 0;
    }
    const service = await start({ ...starting, plant: plantAndRemember });
    console.log(`\nIsär is running: ${service.address}\n${signIns}\nCtrl-C stops it.`);
    await told(stopping);
    tell('stopping');
    return 0;
  } catch (error) {
    if (!stopping.aborted) tell(explain(error));
    return stopping.aborted ? 130 : 1;
  } finally {
    for (const close of closing.reverse()) await close().catch((error: unknown) => tell(explain(error)));
  }
}

let signIns = '';

async function plantAndRemember(graph: Graph, { mode, referenceKey, releaseFolder }: Config): Promise<void> {
  if (mode === 'production') return;
  tell('looking for the demonstration, and planting it in a new graph');
  const people = await plantDemonstration(graph, { day: today(systemClock), referenceKey, tell: tellProgress });
  plantReleases(releaseFolder);
  const lines = people.map(({ name, role, office }) => `  ${name}: ${role}, ${office}`);
  signIns = ['Sign in there as one of these invented people:', ...lines].join('\n');
}

/** An invented nation in a new graph, for demonstrations and measurements. */
async function seed(args: readonly string[], starting: Omit<Starting, 'plant'>): Promise<readonly string[]> {
  const seeding = readSeeding(args);
  if (seeding === null) throw new CannotStart('Say which scale: npm run seed -- --scale national (or demonstration).');
  const settings = readSettings(process.env);
  if (settings.mode === 'production') throw new CannotStart('Invented people are not for production.');
  const graph = await openPreparedGraph(settings, starting);
  const { referenceKey } = withKeys(settings);
  await requireKey(graph, referenceKey);
  const planted = await seedNation(graph, seeding, { day: today(systemClock), referenceKey, tell: tellProgress });
  if (planted === null) throw new CannotStart('There are cases in the graph already: set ISAR_DATA to a new folder.');
  return planted;
}

function stopWhenTold(): AbortSignal {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  // What started us is gone, even if it was killed.
  process.on('disconnect', stop);
  return stopping.signal;
}

async function told(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
}

/** One sentence for the person at the keyboard; only a fault of our own shows where it happened. */
function explain(error: unknown): string {
  if (error instanceof CannotStart) return error.message;
  if (error instanceof PlantingBrokenOff)
    return 'The planting of invented people was broken off: remove the data folder (ISAR_DATA), then start again.';
  if (error instanceof MigrationDrift) return `This program and the data do not fit together: ${error.message}.`;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC') return 'The disk is full: make room on it, then start again.';
  if (code === 'EACCES' || code === 'EPERM')
    return 'The data folder can not be used by this user: set ISAR_DATA to another.';
  return `A fault in Isär itself: ${error instanceof Error ? error.stack : error}`;
}

/** In steps of five hundredths: a bar where somebody looks on, and lines that a log can keep. */
function tellProgress(share: number): void {
  const twentieths = Math.floor(share * 20);
  if (twentieths === toldTwentieths) return;
  toldTwentieths = twentieths;
  tell(`planting an invented nation ${'█'.repeat(twentieths).padEnd(20, '·')} ${twentieths * 5} %`);
}

let toldTwentieths = 0;

function tell(progress: string): void {
  console.error(`isar: ${progress}`);
}

process.exit(await main());
