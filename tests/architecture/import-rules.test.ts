import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { runTool } from './run-tool.ts';

const planted: string[] = [];

function plant(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  planted.push(file);
}

afterEach(() => {
  for (const file of planted.splice(0)) rmSync(file);
  rmSync('web/features/planted-a', { recursive: true, force: true });
  rmSync('web/features/planted-b', { recursive: true, force: true });
});

describe('the import rules object to a planted breach', () => {
  test.each([
    ['judgement-is-pure', 'api/conflicts/planted.ts', "import '../config.ts';"],
    ['judgement-is-pure', 'api/conflicts/planted.ts', "import 'node:fs';"],
    ['one-place-for-the-driver', 'api/placements/planted.ts', "import 'neo4j-driver';"],
    ['one-way-to-change', 'api/placements/planted.ts', "import { underGate } from '../graph/change.ts';"],
    ['one-way-to-change', 'api/ledger/planted.ts', "import { type Changing, change } from '../graph/change.ts';"],
    ['transactions-in-the-graph', 'seed/planted.ts', "import { transact } from '../api/graph/transact.ts';"],
    ['one-writer-of-entries', 'api/alerts/planted.ts', "import { writeEntries } from '../graph/write-entries.ts';"],
    ['web-knows-only-the-contract', 'web/planted.ts', "import '../api/config.ts';"],
    ['one-place-for-leaflet', 'web/features/planted-a/planted.ts', "import 'leaflet';"],
    ['features-stand-alone', 'web/features/planted-a/planted.ts', "import '../planted-b/planted.ts';"],
    ['features-do-not-know-the-app', 'web/ui/planted.ts', "import '../main.tsx';"],
    ['seed-enters-by-main-only', 'api/placements/planted.ts', "import '../../seed/main.ts';"],
    ['audiences-are-thin', 'api/placements/planted.ts', "import '../audiences/coordinator/resolvers.ts';"],
    ['nothing-imports-tests', 'seed/planted.ts', "import '../tests/architecture/run-tool.ts';"],
    ['no-cycles', 'seed/planted.ts', "import './planted.ts';"],
    ['nothing-unresolved', 'seed/planted.ts', "import './nowhere.ts';"],
  ])('%s (%s: %s)', (rule, file, content) => {
    plant('web/features/planted-b/planted.ts', 'export const nothing = 0;\n');
    plant(file, `${content}\n`);
    const { code, output } = runTool(['depcruise', '--config', '.dependency-cruiser.mjs', file]);
    expect(output).toContain(rule);
    expect(code).not.toBe(0);
  });

  test('but not to a file that names the gate’s types only', () => {
    plant(
      'api/placements/planted.ts',
      "import type { Changing } from '../graph/change.ts';\nexport type Planted = Changing;\n",
    );
    expect(runTool(['depcruise', '--config', '.dependency-cruiser.mjs', 'api/placements/planted.ts'])).toMatchObject({
      code: 0,
    });
  });
});
