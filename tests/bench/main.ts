/**
 * `npm run bench`: how fast it is with a whole country in it. Plants one in a folder of its own, or takes that of ISAR_DATA; measures; writes docs/bench.md
 * and keeps the run in docs/bench.json, with which the next is compared. With `--growth` also at a quarter and at four times of it.
 */
import { parseArgs } from 'node:util';
import { readSeeding } from '#seed/seed.ts';
import { amounts } from './amount.ts';
import { growthOf, writeGrowth } from './growth.ts';
import { writeReport } from './report.ts';
import { runAt } from './run-at.ts';

const { values } = parseArgs({
  options: { scale: { type: 'string', default: 'national' }, growth: { type: 'boolean' } },
});
const seeding = readSeeding(['--scale', values.scale]);
if (seeding === null)
  throw new Error('npm run bench -- --scale national (or demonstration, quarter, fourfold), --growth for three scales');

const { ISAR_DATA: folder = null } = process.env;
const run = await runAt({ seeding, amount: amounts.full, folder, isWhole: true });
writeReport(run);
if (values.growth === true) writeGrowth(await growthOf(run));
