import { describe, expect, test } from 'vitest';
import { runTool } from './run-tool.ts';

describe('the whole tree', () => {
  test.each<[string, readonly [string, ...string[]]]>([
    ['has no type error in service, seed and tests', ['tsc', '-p', 'tsconfig.json']],
    ['has no type error in the web app', ['tsc', '-p', 'web/tsconfig.json']],
    ['is formatted and free of what the linter forbids', ['biome', 'check', '--error-on-warnings', '.']],
    ['has no code, export or dependency that nothing uses', ['knip', '--no-progress']],
    [
      'imports only in the directions that are allowed',
      ['depcruise', '--config', '.dependency-cruiser.mjs', 'api', 'web', 'graph-schema', 'seed', 'tests'],
    ],
  ])('%s', (_, command) => {
    const { code, output } = runTool(command);
    expect(code === 0 ? '' : output).toBe('');
  });
});
