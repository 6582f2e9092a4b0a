/**
 * The first file to run, before anything is installed: plain JavaScript, Node 20.19 or newer, built-in modules only.
 * Sets up what a command needs, then hands over to the pinned Node 24. Progress goes to standard error; standard output
 * belongs to the command. Each part leaves a stamp of what it was made from, so that it is made again only when that changes.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...path) => join(root, ...path);
const node24 = at('node_modules/node/bin/node');
const verb = process.argv[2] ?? '';
const rest = process.argv.slice(3);

/** Something outside keeps us from going on. The message is one sentence that says what to do. */
class CannotGoOn extends Error {}

/* What can be needed. Each part: `require` refuses at once what no download can mend; `made` and `make` are the set-up. */

const packages = {
  require() {
    // npm would empty the folder that the link leads to, which may be another checkout's.
    if (!packages.made() && fs.lstatSync(at('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
      throw new CannotGoOn(
        'node_modules is a link to packages that do not fit package-lock.json: remove the link, then run this again.',
      );
    }
  },
  made: () => fs.existsSync(node24) && isStamped('node_modules/.made-from', packages.from()),
  from: () => hash([at('package-lock.json')], `${process.platform} ${process.arch}`),
  async make() {
    const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
    await run([...npm, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
      doing: 'installing the packages of package-lock.json',
      failed: 'The packages could not be installed',
    });
    stamp('node_modules/.made-from', packages.from());
  },
};

const neo4j = {
  require() {
    requireJava();
    if (!neo4j.made() && !answers('mvn')) {
      throw new CannotGoOn(
        `Maven is needed once, to fetch the embedded database: install it (on Debian: apt-get install maven)${elsewhere()}.`,
      );
    }
  },
  made: () => fs.existsSync(at('build/neo4j/jars')) && isStamped('build/neo4j/made-from', neo4j.from()),
  from: () => hash([at('graph-schema/neo4j/pom.xml')]),
  async make() {
    const fetched = at('build/neo4j/fetched');
    remove(fetched);
    const goal = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies';
    await run(['mvn', '-B', '-ntp', '-f', at('graph-schema/neo4j/pom.xml'), goal, `-Djars=${fetched}`], {
      doing: 'fetching the embedded database with Maven (about 130 MB)',
      failed: 'The embedded database could not be fetched',
    });
    remove(at('build/neo4j/jars'));
    fs.renameSync(fetched, at('build/neo4j/jars'));
    stamp('build/neo4j/made-from', neo4j.from());
  },
};

const chromium = {
  require() {
    const canInstall = process.getuid?.() === 0 && answers('apt-get');
    if (!chromium.made() && !canInstall) {
      throw new CannotGoOn(
        'Chromium is needed for the browser tests: install it (on Debian: sudo apt-get install chromium-headless-shell), then run this again.',
      );
    }
  },
  /** The first is Chromium without its own windows, and takes half the processor time. Kept in step with tests/support/chromium.ts. */
  made: () => ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].some((path) => fs.existsSync(path)),
  async make() {
    const failed = 'Chromium could not be installed for the browser tests';
    await run(['apt-get', 'update'], { doing: 'reading the list of Debian packages', failed });
    await run(['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium-headless-shell'], {
      doing: 'installing Chromium for the browser tests',
      failed,
    });
  },
};

const web = {
  require: () => undefined,
  made: () =>
    !fs.existsSync(at('web/index.html')) ||
    (fs.existsSync(at('build/web')) && isStamped('build/web.made-from', web.from())),
  from: () =>
    hash(
      ['web', 'graph-schema/generated', 'vite.config.ts', 'package-lock.json'].flatMap((path) => filesUnder(at(path))),
    ),
  async make() {
    const from = web.from();
    const built = at('build/web.built');
    await run([node24, at('node_modules/vite/bin/vite.js'), 'build', '--outDir', built, '--emptyOutDir'], {
      doing: 'building the web app',
      failed: 'The web app could not be built',
    });
    remove(at('build/web'));
    fs.renameSync(built, at('build/web'));
    stamp('build/web.made-from', from);
  },
};

/** None to be fetched where one runs elsewhere. */
const database = process.env.NEO4J_URI ? [] : [neo4j];

const { dependencies, config } = JSON.parse(fs.readFileSync(at('package.json'), 'utf8'));

/** The service runs for months: its garbage is taken away long before there is as much of it as is in use (docs/bench.md). */
const leanHeap = config.heap.split(' ');

/** The needs of each command in the order in which they are made, and what it runs on Node 24, one after another. */
const commands = {
  start: { needs: [packages, ...database, web], runs: [[...leanHeap, 'api/main.ts', 'start']] },
  verify: { needs: [packages, ...database], runs: [['api/main.ts', 'verify']] },
  sweep: { needs: [packages, ...database], runs: [['api/main.ts', 'sweep']] },
  release: { needs: [packages, ...database], runs: [['api/main.ts', 'release']] },
  seed: { needs: [packages, ...database], runs: [['api/main.ts', 'seed']] },
  bench: { needs: [packages, neo4j], runs: [['tests/bench/main.ts']] },
  'bench:web': { needs: [packages, neo4j, chromium, web], runs: [['tests/bench/browser.ts']] },
  test: { needs: [packages, neo4j, chromium, web], runs: [['node_modules/vitest/vitest.mjs', 'run']] },
  assess: { needs: [packages], runs: [['api/conflicts/assess.ts']] },
  generate: { needs: [packages], runs: [['graph-schema/generate.ts']] },
  check: {
    needs: [packages],
    runs: [
      ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
      ['node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.json'],
      ['node_modules/@typescript/native/bin/tsc', '-p', 'web/tsconfig.json'],
    ],
  },
};

/** What a signal ends: the step of the set-up under way, or the command. */
let interrupt = (signal) => process.exit(128 + constants.signals[signal]);

async function main() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => interrupt(signal));
  requireNode();
  const command = Object.hasOwn(commands, verb) ? commands[verb] : undefined;
  if (command === undefined) throw new CannotGoOn(`Say what to do: ${Object.keys(commands).join(', ')}.`);
  for (const need of command.needs) need.require();
  if (!command.needs.every((need) => need.made())) await setUp(command.needs);
  requirePinnedNode();
  for (const script of command.runs) {
    process.exitCode ||= await handOver([...script, ...rest]);
  }
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new CannotGoOn(`Node 20.19 or newer is needed, and this is ${process.versions.node}: install a newer one.`);
  }
}

/** npm can skip the script that brings the pinned Node, and exit with 0; everything would then run on the machine's own. */
function requirePinnedNode() {
  const pinned = `v${dependencies.node}`;
  const found = spawnSync(node24, ['--version'], { encoding: 'utf8' }).stdout?.trim();
  if (found !== pinned) {
    throw new CannotGoOn(
      `Node ${pinned} should be in node_modules, and ${found ?? 'none'} is: remove node_modules, then run this again.`,
    );
  }
}

function requireJava() {
  const { error, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const [, major, minor] = stderr?.match(/version "(\d+)(?:\.(\d+))?/) ?? [];
  const found = Number(major === '1' ? minor : major);
  if (error === undefined && found >= 17) return;
  const what = Number.isNaN(found) || error ? 'was not found' : `is ${found}`;
  throw new CannotGoOn(
    `Java 17 or newer is needed for the embedded database, and ${what}: install it (on Debian: apt-get install openjdk-17-jre-headless)${elsewhere()}.`,
  );
}

const elsewhere = () => (verb === 'start' ? ', or set NEO4J_URI to a Neo4j that runs elsewhere' : '');

const answers = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;

/** Makes what is missing, one process at a time in this checkout: another waits, and then finds it made. */
async function setUp(needs) {
  const release = await holdSetUp();
  interrupt = (signal) => {
    release();
    process.exit(128 + constants.signals[signal]);
  };
  try {
    for (const need of needs) if (!need.made()) await need.make();
  } finally {
    release();
  }
}

async function holdSetUp() {
  const lock = at('build/set-up.lock');
  const mine = `${process.pid} ${Date.now()}`;
  fs.mkdirSync(at('build'), { recursive: true });
  for (let waited = 0; ; waited++) {
    try {
      fs.writeFileSync(lock, mine, { flag: 'wx' });
      // Two that both removed the same stale lock find out here which of them came last.
      await wait(100);
      if (fs.readFileSync(lock, 'utf8') === mine) break;
    } catch (error) {
      if (error.code !== 'EEXIST' && error.code !== 'ENOENT') throw error;
      if (isStale(lock)) fs.rmSync(lock, { force: true });
      else if (waited === 0) say('waiting for another set-up in this folder');
    }
    await wait(250);
  }
  const alive = setInterval(() => fs.utimes(lock, new Date(), new Date(), () => undefined), 2_000);
  return () => {
    clearInterval(alive);
    fs.rmSync(lock, { force: true });
  };
}

/** A lock that its holder has not touched for half a minute, or whose holder is gone. */
function isStale(lock) {
  try {
    const holder = Number.parseInt(fs.readFileSync(lock, 'utf8'), 10);
    if (Date.now() - fs.statSync(lock).mtimeMs > 30_000) return true;
    return Number.isInteger(holder) && !isRunning(holder);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Runs one step of the set-up; what it says goes to a file that is named if it fails. */
async function run([program, ...args], { doing, failed }) {
  const log = at('build/set-up.log');
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  say(`${doing} …`);
  const still = setInterval(() => say(`still ${doing}, ${seconds()}`), 15_000);
  const output = fs.openSync(log, 'w');
  const child = spawn(program, args, {
    cwd: root,
    env: environment(),
    stdio: ['ignore', output, output],
    detached: true,
  });
  const before = interrupt;
  interrupt = (signal) => {
    endGroup(child);
    before(signal);
  };
  const { code } = await untilEnded(child).finally(() => {
    interrupt = before;
    clearInterval(still);
    fs.closeSync(output);
  });
  if (code !== 0) throw new CannotGoOn(`${failed}: ${causeIn(log)}`);
  say(`${doing}: done in ${seconds()}`);
}

function causeIn(log) {
  const said = fs.readFileSync(log, 'utf8');
  if (/ENOSPC|No space left on device/.test(said)) return 'the disk is full; make room on it, then run this again.';
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|Unknown host|Temporary failure resolving|Connection refused|timed out/i.test(
      said,
    )
  ) {
    return `the network could not be reached, which the first time needs; check it, then run this again (${log}).`;
  }
  return `${log} says why; mend that, then run this again.`;
}

/**
 * Runs a script on Node 24 with this process's input and output. It has a process group of its own, so that a signal reaches
 * it once only: Ctrl-C comes both from the terminal and from npm, and a second one would make the tests leave without tidying.
 */
async function handOver(args) {
  const own = ['start', 'test', 'verify', 'sweep', 'seed', 'bench', 'bench:web', 'release'].includes(verb);
  // The channel tells the service that this process is gone, even if it was killed.
  const stdio = verb === 'start' ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit';
  const child = spawn(node24, args, { cwd: root, env: environment(), stdio, detached: own });
  const forwarded = new Set();
  interrupt = (signal) => {
    if (!forwarded.has(signal)) child.kill(signal);
    forwarded.add(signal);
  };
  const { code, signal } = await untilEnded(child);
  return code ?? 128 + constants.signals[signal];
}

function untilEnded(child) {
  return new Promise((resolve, reject) => {
    child.once('error', () =>
      reject(new CannotGoOn(`${child.spawnfile} was not found: install it, then run this again.`)),
    );
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
}

function endGroup(child) {
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

const environment = () => ({
  ...process.env,
  DEBIAN_FRONTEND: 'noninteractive',
  PATH: [at('node_modules/.bin'), process.env.PATH].join(delimiter),
});

function filesUnder(path) {
  if (!fs.statSync(path).isDirectory()) return [path];
  return fs
    .readdirSync(path)
    .flatMap((name) => filesUnder(join(path, name)))
    .sort();
}

function hash(files, also = '') {
  const sum = createHash('sha256').update(also);
  for (const file of files) sum.update(`\0${file.slice(root.length)}\0`).update(fs.readFileSync(file));
  return sum.digest('hex');
}

const isStamped = (path, from) => fs.existsSync(at(path)) && fs.readFileSync(at(path), 'utf8') === from;
const stamp = (path, from) => fs.writeFileSync(at(path), from);
const remove = (path) => fs.rmSync(path, { recursive: true, force: true });
const say = (text) => process.stderr.write(`isar: ${text}\n`);

try {
  await main();
} catch (error) {
  if (error instanceof CannotGoOn) say(error.message);
  else if (error.code === 'ENOSPC') say('the disk is full: make room on it, then run this again.');
  else throw error;
  process.exitCode = 1;
}
