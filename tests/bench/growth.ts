import { readFileSync, writeFileSync } from 'node:fs';
import { defaultSeed } from '#seed/nation/nation.ts';
import { scales } from '#seed/nation/scale.ts';
import { amounts } from './amount.ts';
import { short } from './report.ts';
import { type Run, runAt } from './run-at.ts';

const page = new URL('../../docs/bench.md', import.meta.url);
const [begin, end] = ['<!-- npm run bench -- --growth writes from here -->', '<!-- the growth ends here -->'];

/** Four times the country's placements do not fit the heap that its own need. */
const largeHeapMb = 2_048;

/** The same at a quarter and at four times of the national scale, fewer times each. */
export async function growthOf(national: Run): Promise<readonly Run[]> {
  const less = { amount: amounts.less, folder: null, isWhole: false };
  const quarter = await runAt({ ...less, seeding: { scale: scales.quarter, seed: defaultSeed } });
  const fourfold = { scale: scales.fourfold, seed: defaultSeed };
  return [quarter, national, await runAt({ ...less, seeding: fourfold, heapMb: largeHeapMb })];
}

/** Puts the table between its two marks, and leaves the rest of the page as it is. */
export function writeGrowth(runs: readonly Run[]): void {
  const written = readFileSync(page, 'utf8');
  const [before, after] = [written.split(begin)[0], written.split(end)[1]];
  if (before === undefined || after === undefined) throw new Error('docs/bench.md has no place for the growth');
  writeFileSync(page, [before + begin, ...growthTable(runs), end + after].join('\n'));
}

function growthTable(runs: readonly Run[]): readonly string[] {
  const [first] = runs;
  const names = first?.measured.map(({ name }) => name) ?? [];
  const row = (what: string, cells: readonly string[]) => `| ${what} | ${cells.join(' | ')} |`;
  const each = (what: string, of: (run: Run) => string) => row(what, runs.map(of));
  return [
    row(
      'median in ms, and by that of doing nothing',
      runs.map(({ seeding }) => seeding.scale.name),
    ),
    row(
      '---',
      runs.map(() => '---:'),
    ),
    each('persons', ({ seeding }) => String(seeding.scale.people)),
    each('standing placements', ({ seeding }) => String(seeding.scale.standing)),
    ...names.map((name) => each(name, (run) => medianOf(run, name))),
    each('memory of the service after load, MB resident', ({ memory }) => memory.after.resident.toFixed(0)),
    each('a service warm on the running database, s', ({ ready }) => short(ready.readyInS)),
    each('planting, s', ({ plantedInS }) => (plantedInS === null ? '–' : short(plantedInS))),
  ];
}

function medianOf({ measured }: Run, name: string): string {
  const [nothing] = measured;
  const median = measured.find((one) => one.name === name)?.p50 ?? Number.NaN;
  return `${short(median)} (${short(median / (nothing?.p50 ?? Number.NaN))})`;
}
