import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { z } from 'zod';
import type { Measured } from './measure.ts';
import type { Ready } from './readiness.ts';
import type { Run, Whole } from './run-at.ts';
import type { Memory } from './service-apart.ts';

const kept = new URL('../../docs/bench.json', import.meta.url);
const page = new URL('../../docs/bench.md', import.meta.url);
const marker = '<!-- What follows is written by npm run bench. -->';

/** By scale and by what was measured. */
const keptRatios = z.record(z.string(), z.record(z.string(), z.number()));

/** Puts the run's tables after what people have written on the page, beside the ratios of the last kept run at the same scale. */
export function writeReport(run: Run): void {
  const scale = run.seeding.scale.name;
  const earlier = existsSync(kept) ? keptRatios.parse(JSON.parse(readFileSync(kept, 'utf8'))) : {};
  const before = earlier[scale] ?? {};
  const ratios = Object.fromEntries([...ratiosOf(run.measured), ...ratiosOf(run.whole?.peer ?? [])]);
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
    ...(run.whole === null ? [] : [...peerOf(run.whole, before), '']),
  ];
  writeFileSync(page, written + lines.join('\n'));
  writeFileSync(kept, `${JSON.stringify({ ...earlier, [scale]: ratios }, null, 2)}\n`);
}

/** Medians by the median of doing nothing, which is the first: a slower machine is slower at both. */
function ratiosOf(measured: readonly Measured[]): readonly (readonly [string, number])[] {
  const [nothing] = measured;
  return measured
    .filter(({ p50 }) => !Number.isNaN(p50))
    .map(({ name, p50 }) => [name, p50 / (nothing?.p50 ?? Number.NaN)]);
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

export const short = (value: number): string =>
  Number.isNaN(value) ? '–' : value >= 100 ? value.toFixed(0) : value.toFixed(1);

function readinessOf({ plantedInS, warmedInS, ready, whole, memory }: Run): readonly string[] {
  const planted =
    plantedInS === null ? 'The nation was planted before.' : `Planting the nation: ${short(plantedInS)} s.`;
  return [
    `${planted} Making every plan anew: ${short(warmedInS)} s.`,
    '',
    '| time to ready, seconds | people can sign in | every question is warm | MB resident then |',
    '| --- | ---: | ---: | ---: |',
    startOf('the service, on the running database', ready),
    ...(whole === null
      ? []
      : [
          startOf(
            `service and database, ${whole.isForgotten ? 'nothing of the disk in memory' : 'the disk still in memory: it could not be made to forget here'}`,
            whole.cold,
          ),
          startOf('service and database, once more', whole.again),
        ]),
    '',
    '| memory of the service, MB | resident | resident at most | heap without garbage |',
    '| --- | ---: | ---: | ---: |',
    memoryOf('before the load', memory.before),
    memoryOf('after it', memory.after),
  ];
}

const startOf = (what: string, { addressInS, readyInS, memoryMb }: Ready): string =>
  `| ${what} | ${short(addressInS)} | ${short(readyInS)} | ${memoryMb.toFixed(0)} |`;

const memoryOf = (when: string, { resident, peak, heap }: Memory): string =>
  `| ${when} | ${[resident, peak, heap].map((one) => one.toFixed(0)).join(' | ')} |`;

function peerOf({ peer }: Whole, before: Readonly<Record<string, number>>): readonly string[] {
  if (peer === null) return ['PostgreSQL could not be started here; its part was left out.'];
  return [
    'The peer, PostgreSQL, with the same data; its own `SELECT 1` is its doing nothing:',
    '',
    ...table(peer, before),
  ];
}
