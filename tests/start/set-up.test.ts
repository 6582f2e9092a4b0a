import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProcess } from './service-process.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'isar-test-'));

/** A checkout whose packages are there, and whose database has not been fetched. */
const checkout = join(scratch, 'checkout');

beforeAll(() => {
  const files = ['api/bootstrap.mjs', 'package.json', 'package-lock.json', 'graph-schema/neo4j/pom.xml'];
  for (const file of files) cpSync(join(root, file), join(checkout, file));
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A folder with these programs only, to be the whole PATH. */
function pathWith(name: string, programs: Readonly<Record<string, string>>): string {
  const folder = join(scratch, name);
  for (const [program, text] of Object.entries(programs)) {
    mkdirSync(dirname(join(folder, program)), { recursive: true });
    writeFileSync(join(folder, program), text, { mode: 0o755 });
  }
  return folder;
}

const javaOf = (version: string) => `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`;

async function setUp(verb: string, environment: Readonly<Record<string, string>>): Promise<string> {
  const run = startProcess([join(checkout, 'api/bootstrap.mjs'), verb], environment);
  expect(await run.ended).toBe(1);
  expect(run.said()).not.toMatch(/^\s+at /m);
  return run.said();
}

test('without Java, the sentence says which to install', async () => {
  const said = await setUp('start', { PATH: pathWith('nothing', {}) });
  expect(said).toMatch(/Java 17 or newer is needed .* was not found: install it .*NEO4J_URI/);
});

test.each([
  ['11.0.2', '11'],
  ['1.8.0_392', '8'],
])('Java %s is too old, and the sentence says so', async (version, major) => {
  const said = await setUp('start', { PATH: pathWith(`java-${major}`, { java: javaOf(version) }) });
  expect(said).toContain(`Java 17 or newer is needed for the embedded database, and is ${major}`);
});

test('without Maven, the sentence says that it is needed once', async () => {
  const said = await setUp('start', { PATH: pathWith('java-only', { java: javaOf('17.0.15') }) });
  expect(said).toMatch(/Maven is needed once, .*: install it/);
});

test('with NEO4J_URI neither Java nor Maven is asked for', async () => {
  const environment = { PATH: pathWith('nothing', {}), NEO4J_URI: 'bolt://127.0.0.1:1' };
  const run = startProcess([join(checkout, 'api/bootstrap.mjs'), 'start'], environment);
  await run.ended;
  expect(run.said()).toContain('main.ts');
  expect(run.said()).not.toMatch(/Java 17|Maven/);
});

test('an unknown verb is answered with the ones that exist', async () => {
  expect(await setUp('strat', {})).toMatch(/Say what to do: start, .*test, assess/);
});

test('packages that a link leads to are never replaced', async () => {
  const other = join(scratch, 'other');
  cpSync(checkout, other, { recursive: true, verbatimSymlinks: true });
  writeFileSync(join(other, 'package-lock.json'), '{}');
  const run = startProcess([join(other, 'api/bootstrap.mjs'), 'assess'], { PATH: pathWith('nothing', {}) });
  expect(await run.ended).toBe(1);
  expect(run.said()).toContain('node_modules is a link');
});

/** npm ci refuses a lock file without them, and npm leaves them out where the registry that it asked does not have them. */
test('the lock file lists every optional package of every platform', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;
  const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ path, name })),
  );
  const missing = wanted.filter(
    ({ path, name }) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
  );
  expect(missing).toEqual([]);
});

type LockFile = {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Record<string, string> }>>;
};
