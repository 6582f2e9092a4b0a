import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { addDays } from '#api/conflicts/days.ts';
import { freePort } from '#api/graph/embedded/free-port.ts';
import type { World } from '#api/graph/fetch-world.ts';
import type { Amount } from './amount.ts';
import { type Measured, say, summarise } from './measure.ts';
import { indexes, prepareCheck, prepareSuggestion, sweepAll, tables } from './peer-sql.ts';
import { tablesOf } from './peer-tables.ts';
import type { BenchWorld } from './world.ts';

/** Debian's PostgreSQL, newest first. */
const folders = [17, 16, 15].map((version) => `/usr/lib/postgresql/${version}/bin`);

/** The same data and the same question in PostgreSQL, on loopback; null, with a notice, where it can't be started. */
export async function measurePeer(
  all: World,
  world: BenchWorld,
  { day, amount }: { readonly day: string; readonly amount: Amount },
): Promise<readonly Measured[] | null> {
  const bin = folders.find((folder) => existsSync(join(folder, 'initdb')));
  if (bin === undefined) return notice('no PostgreSQL is installed (on Debian: apt-get install postgresql)');
  const folder = mkdtempSync(join(tmpdir(), 'isar-peer-'));
  const owner = ownerOf();
  if (owner === null) return notice('PostgreSQL does not run as root, and there is no user postgres');
  if ('uid' in owner) chownSync(folder, owner.uid, owner.gid);
  const run = (program: string, args: readonly string[], options: SpawnSyncOptions = {}) =>
    spawnSync(join(bin, program), [...args], {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      cwd: folder,
      ...owner,
      ...options,
    });
  const data = join(folder, 'data');
  const port = await freePort();
  try {
    run('initdb', ['-D', data, '-U', 'isar', '--auth=trust', '-E', 'UTF8', '--no-locale']);
    const set = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c shared_buffers=256MB -c work_mem=64MB -c jit=off`;
    run('pg_ctl', ['-D', data, '-w', '-o', set, '-l', join(folder, 'log'), 'start'], { stdio: 'ignore' });
    const psql = (input: string): string => {
      const { stdout, stderr, status } = run(
        'psql',
        ['-h', '127.0.0.1', '-p', String(port), '-U', 'isar', '-d', 'postgres', '-q', '-v', 'ON_ERROR_STOP=1'],
        { input },
      );
      if (status !== 0) throw new Error(`psql: ${String(stderr).slice(0, 500)}`);
      return String(stdout);
    };
    psql(tables);
    for (const { name, rows } of tablesOf(all))
      psql(
        `COPY ${name} FROM STDIN;\n${rows.map((row) => row.map((cell) => cell ?? '\\N').join('\t')).join('\n')}\n\\.\n`,
      );
    psql(indexes);
    return measureWith(psql, world, { day, amount });
  } catch (error) {
    return notice(error instanceof Error ? error.message : String(error));
  } finally {
    run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'], { stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
  }
}

type Psql = (input: string) => string;

const warmUps = 40;

function measureWith(
  psql: Psql,
  { cases, towns }: BenchWorld,
  { day, amount }: { readonly day: string; readonly amount: Amount },
): readonly Measured[] {
  const period = `'${addDays(day, 7)}', '${addDays(day, 190)}'`;
  const personAt = (index: number) => cases[index % cases.length]?.members[0];
  const repeat = (times: number, statement: (index: number) => string) =>
    Array.from({ length: times }, (_, index) => statement(index));
  const timed = (name: string, statements: readonly string[], skip: number): Measured => {
    const said = psql(`${prepareCheck}\n${prepareSuggestion}\n\\o /dev/null\n\\timing on\n${statements.join('\n')}\n`);
    const took = timesIn(said).slice(skip);
    return summarise(name, [{ took, failed: 0, seconds: took.reduce((sum, ms) => sum + ms, 0) / 1_000 }]);
  };
  const check = (kind: keyof BenchWorld['towns']) => (index: number) =>
    `EXECUTE check_one ('${personAt(index)}', '${towns[kind][(index * 7) % towns[kind].length]}', ${period});`;
  return [
    timed(
      'SELECT 1 (PostgreSQL)',
      repeat(amount.nothing + warmUps, () => 'SELECT 1;'),
      warmUps,
    ),
    ...(['village', 'typical town', 'Stockholm'] as const).map((kind) =>
      timed(`relations of one check, ${kind} (PostgreSQL)`, repeat(amount.judgements + warmUps, check(kind)), warmUps),
    ),
    timed(
      'relations of all standing placements (PostgreSQL)',
      repeat(Math.min(2, amount.sweeps), () => sweepAll),
      0,
    ),
    timed(
      'relations in every town for one person (PostgreSQL)',
      repeat(amount.suggestions + 2, (index) => `EXECUTE suggest ('${personAt(index * 3)}', ${period});`),
      2,
    ),
  ];
}

const timesIn = (said: string): readonly number[] =>
  [...said.matchAll(/^Time: ([\d.]+) ms/gm)].map(([, ms]) => Number(ms));

/** PostgreSQL refuses to run as root: then as its own user. */
function ownerOf(): { uid: number; gid: number } | Record<string, never> | null {
  if (userInfo().uid !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((what) =>
    Number(spawnSync('id', [what, 'postgres'], { encoding: 'utf8' }).stdout),
  );
  return uid && gid ? { uid, gid } : null;
}

function notice(why: string): null {
  say(`the peer is left out: ${why}`);
  return null;
}
