import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

/** What was timed so many times, and what it may take at most at its 95th percentile. */
export type Timed = { readonly name: string; readonly most: number; readonly took: readonly number[] };

const page = new URL('../../docs/bench.md', import.meta.url);
const [begin, end] = ['<!-- npm run bench:web writes from here -->', '<!-- to here -->'];

/** Puts the table between its two marks, and leaves the rest of the page as it is. */
export function writeBrowserReport(timed: readonly Timed[]): void {
  const written = readFileSync(page, 'utf8');
  const [before, after] = [written.split(begin)[0], written.split(end)[1]];
  if (before === undefined || after === undefined) throw new Error('docs/bench.md has no place for the pages');
  writeFileSync(page, [before + begin, ...linesOf(timed), end + after].join('\n'));
}

function linesOf(timed: readonly Timed[]): readonly string[] {
  const load = loadavg().map((one) => one.toFixed(1));
  return [
    `On ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, database, service and Chromium on the one machine. Load average at the end: ${load.join(', ')}; above ${cpus().length} others worked on it too.`,
    '',
    '| milliseconds | times | p50 | p95 | worst | at most (p95) |  |',
    '| --- | ---: | ---: | ---: | ---: | ---: | --- |',
    ...timed.map(lineOf),
  ];
}

function lineOf({ name, most, took }: Timed): string {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  const shown = [at(0.5), at(0.95), at(1)].map((one) => one.toFixed(0));
  return `| ${name} | ${took.length} | ${shown.join(' | ')} | ${most} | ${at(0.95) < most ? 'kept' : 'broken'} |`;
}
