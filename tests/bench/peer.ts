import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { addDays } from '#api/conflicts/days.ts';
import type { Graph } from '#api/graph/connect.ts';
import { freePort } from '#api/graph/embedded/free-port.ts';
import { fetchWorld } from '#api/graph/fetch-world.ts';
import type { Measured } from './measure.ts';
import { indexes, prepareCheck, sweepAll, tables } from './peer-sql.ts';
import { tablesOf } from './peer-tables.ts';
import type { BenchWorld } from './world.ts';

/** Debian's PostgreSQL, newest first. */
const folders = [17, 16, 15].map((version) => `/usr/lib/postgresql/${version}/bin`);
const timesOfNothing = 500;
const timesOfCheck = 150;

/** The same data and the same question in PostgreSQL, on loopback; null, with a notice, where it can't be started. */
export async function measurePeer(graph: Graph, world: BenchWorld, day: string): Promise<readonly Measured[] | null> {
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
    for (const { name, rows } of tablesOf(await fetchWorld(graph, day)))
      psql(
        `COPY ${name} FROM STDIN;\n${rows.map((row) => row.map((cell) => cell ?? '\\N').join('\t')).join('\n')}\n\\.\n`,
      );
    psql(indexes);
    return measureWith(psql, world, day);
  } catch (error) {
    return notice(error instanceof Error ? error.message : String(error));
  } finally {
    run('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'], { stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
  }
}

type Psql = (input: string) => string;

function measureWith(psql: Psql, { cases, towns }: BenchWorld, day: string): readonly Measured[] {
  const checks = (kind: keyof BenchWorld['towns']) =>
    Array.from({ length: timesOfCheck + 40 }, (_, index) => {
      const person = cases[index % cases.length]?.members[0];
      const town = towns[kind][(index * 7) % towns[kind].length];
      return `EXECUTE check_one ('${person}', '${town}', '${addDays(day, 7)}', '${addDays(day, 190)}');`;
    });
  const timed = (name: string, statements: readonly string[], skip: number): Measured =>
    summary(name, timesIn(psql(`${prepareCheck}\n\\o /dev/null\n\\timing on\n${statements.join('\n')}\n`)).slice(skip));
  return [
    timed(
      'SELECT 1 (PostgreSQL)',
      Array.from({ length: timesOfNothing }, () => 'SELECT 1;'),
      20,
    ),
    ...(['village', 'typical town', 'Stockholm'] as const).map((kind) =>
      timed(`relations of one check, ${kind} (PostgreSQL)`, checks(kind), 40),
    ),
    timed('relations of all standing placements (PostgreSQL)', [sweepAll, sweepAll, sweepAll], 0),
  ];
}

const timesIn = (said: string): readonly number[] =>
  [...said.matchAll(/^Time: ([\d.]+) ms/gm)].map(([, ms]) => Number(ms));

function summary(name: string, took: readonly number[]): Measured {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  const perSecond = (1_000 * sorted.length) / sorted.reduce((sum, ms) => sum + ms, 0);
  return { name, times: sorted.length, failed: 0, p50: at(0.5), p95: at(0.95), p99: at(0.99), perSecond };
}

/** PostgreSQL refuses to run as root: then as its own user. */
function ownerOf(): { uid: number; gid: number } | Record<string, never> | null {
  if (userInfo().uid !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((what) =>
    Number(spawnSync('id', [what, 'postgres'], { encoding: 'utf8' }).stdout),
  );
  return uid && gid ? { uid, gid } : null;
}

function notice(why: string): null {
  console.error(`bench: the peer is left out: ${why}`);
  return null;
}
