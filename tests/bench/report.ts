import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { z } from 'zod';
import type { Seeding } from '#seed/seed.ts';
import type { Measured } from './measure.ts';
import type { Readiness } from './readiness.ts';

type Run = {
  readonly seeding: Seeding;
  readonly measured: readonly Measured[];
  readonly readiness: Readiness & { readonly plantedInS: number | null; readonly warmedInS: number };
  /** Null where there is no PostgreSQL to be a peer. */
  readonly peer: readonly Measured[] | null;
};

const kept = new URL('../../docs/bench.json', import.meta.url);
const page = new URL('../../docs/bench.md', import.meta.url);
const marker = '<!-- What follows is written by npm run bench. -->';

const earlierRun = z.object({ scale: z.string(), ratios: z.record(z.string(), z.number()) });

/** Puts the run's tables after what people have written on the page, beside the ratios of the run before. */
export function writeReport(run: Run): void {
  const scale = run.seeding.scale.name;
  const earlier = existsSync(kept) ? earlierRun.parse(JSON.parse(readFileSync(kept, 'utf8'))) : null;
  const before = earlier?.scale === scale ? earlier.ratios : {};
  const ratios = Object.fromEntries([...ratiosOf(run.measured), ...ratiosOf(run.peer ?? [])]);
  const written = existsSync(page) ? (readFileSync(page, 'utf8').split(marker)[0] ?? '') : '# Speed\n\n';
  const lines = [
    marker,
    '',
    ...machine(scale),
    '',
    ...table(run.measured, before),
    '',
    ...readinessOf(run),
    '',
    ...peerOf(run, before),
    '',
  ];
  writeFileSync(page, written + lines.join('\n'));
  writeFileSync(kept, `${JSON.stringify({ scale, ratios }, null, 2)}\n`);
}

/** Medians by the median of doing nothing, which is the first: a slower machine is slower at both. */
function ratiosOf(measured: readonly Measured[]): readonly (readonly [string, number])[] {
  const [nothing] = measured;
  return measured.map(({ name, p50 }) => [name, p50 / (nothing?.p50 ?? Number.NaN)]);
}

function machine(scale: string): readonly string[] {
  const [cpu] = cpus();
  const load = loadavg().map((one) => one.toFixed(1));
  return [
    `Scale ${scale}, on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, Neo4j 5.26 with its embedded settings; ` +
      `database, service and clients on the one machine. Load average at the end (1, 5, 15 minutes): ${load.join(', ')}; above ${cpus().length} others worked on it too, and times say more about them than about Isär.`,
  ];
}

function table(measured: readonly Measured[], before: Readonly<Record<string, number>>): readonly string[] {
  const ratios = new Map(ratiosOf(measured));
  return [
    '| milliseconds | times | not done | p50 | p95 | p99 | a second | p50 ÷ doing nothing | last kept run |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...measured.map(({ name, times, failed, p50, p95, p99, perSecond }) => {
      const last = before[name];
      const shown = [p50, p95, p99, perSecond, ratios.get(name) ?? Number.NaN].map(short);
      return `| ${name} | ${times} | ${failed} | ${shown.join(' | ')} | ${last === undefined ? '–' : short(last)} |`;
    }),
  ];
}

const short = (value: number): string =>
  Number.isNaN(value) ? '–' : value >= 100 ? value.toFixed(0) : value.toFixed(1);

function readinessOf({ readiness: { addressInS, readyInS, memoryMb, plantedInS, warmedInS } }: Run): readonly string[] {
  const planted =
    plantedInS === null ? 'The nation was planted before.' : `Planting the nation: ${short(plantedInS)} s.`;
  return [
    `${planted} Making every plan anew: ${short(warmedInS)} s. A service process on the running database gives its address after ${short(addressInS)} s, is warm after ${short(readyInS)} s, and holds ${memoryMb} MB then.`,
  ];
}

function peerOf({ peer }: Run, before: Readonly<Record<string, number>>): readonly string[] {
  if (peer === null) return ['PostgreSQL could not be started here; its part was left out.'];
  return [
    'The peer, PostgreSQL, with the same data; its own `SELECT 1` is its doing nothing:',
    '',
    ...table(peer, before),
  ];
}
