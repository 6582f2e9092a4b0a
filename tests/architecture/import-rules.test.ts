import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runTool } from './run-tool.ts';

/** The rule, the folder of a file that breaks it, and what is in the file. */
const breaches: readonly (readonly [rule: string, folder: string, content: string])[] = [
  ['judgement-is-pure', 'api/conflicts', "import '../config.ts';"],
  ['judgement-is-pure', 'api/conflicts', "import 'node:fs';"],
  ['one-place-for-the-driver', 'api/placements', "import 'neo4j-driver';"],
  ['one-way-to-change', 'api/placements', "import { underGate } from '../graph/change.ts';"],
  ['one-way-to-change', 'api/ledger', "import { type Changing, change } from '../graph/change.ts';"],
  ['transactions-in-the-graph', 'seed', "import { transact } from '../api/graph/transact.ts';"],
  ['one-writer-of-entries', 'api/alerts', "import { writeEntries } from '../graph/write-entries.ts';"],
  ['web-knows-only-the-contract', 'web', "import '../api/config.ts';"],
  ['one-place-for-leaflet', 'web/features/planted-a', "import 'leaflet';"],
  ['features-stand-alone', 'web/features/planted-a', "import '../planted-b/planted.ts';"],
  ['features-do-not-know-the-app', 'web/ui', "import '../main.tsx';"],
  ['seed-enters-by-main-only', 'api/placements', "import '../../seed/main.ts';"],
  ['audiences-are-thin', 'api/placements', "import '../audiences/coordinator/resolvers.ts';"],
  ['nothing-imports-tests', 'seed', "import '../tests/architecture/run-tool.ts';"],
  ['no-cycles', 'seed', "import './ITSELF';"],
  ['nothing-unresolved', 'seed', "import './nowhere.ts';"],
];
const innocent = ['api/placements/planted.ts', "import type { Changing } from '../graph/change.ts';\n"] as const;
const fileOf = (folder: string, nth: number) => `${folder}/planted-${nth}.ts`;

const files: readonly (readonly [file: string, content: string])[] = [
  ['web/features/planted-b/planted.ts', 'export const nothing = 0;\n'],
  innocent,
  ...breaches.map(([, folder, content], nth): [string, string] => {
    const file = fileOf(folder, nth);
    return [file, `${content.replace('ITSELF', basename(file))}\n`];
  }),
];

type Violation = { readonly from: string; readonly rule: { readonly name: string } };
let violations: readonly Violation[];

/** All are planted and looked at together: the tool takes a second to start. */
beforeAll(() => {
  for (const [file, content] of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const command = ['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'] as const;
  violations = JSON.parse(runTool([...command, ...files.map(([file]) => file)]).output).summary.violations;
}, 120_000);

afterAll(() => {
  for (const [file] of files) rmSync(file, { force: true });
  for (const folder of ['web/features/planted-a', 'web/features/planted-b']) rmSync(folder, { recursive: true });
});

const rulesBrokenBy = (file: string) => violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

describe('the import rules object to a planted breach', () => {
  test.each(breaches.map(([rule, folder, content], nth) => [rule, fileOf(folder, nth), content]))(
    '%s (%s: %s)',
    (rule, file) => {
      expect(rulesBrokenBy(file)).toContain(rule);
    },
  );

  test('but not to a file that names the gate’s types only', () => {
    expect(rulesBrokenBy(innocent[0])).toEqual([]);
  });
});
