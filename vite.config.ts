import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

/** Folders of tests that need a database: each worker has one, for one file after another. */
const onTheDatabase = ['queries', 'api', 'web', 'journeys', 'races', 'start'];

/** One more than there are processors on the machines that run them, since each waits for a third of its time (ADR 18). */
const besideEachOther = { maxWorkers: 3, sequence: { groupOrder: 2 } };
/** What ends a test that hangs, never what is measured: several times what the longest takes where others keep the processors busy. */
const patient = { testTimeout: 240_000, hookTimeout: 400_000, expect: { poll: { timeout: 30_000 } } };

export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: { outDir: '../build/web', emptyOutDir: true },
  test: {
    root: '.',
    teardownTimeout: 180_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          // They plant breaches in the tree that others look at.
          fileParallelism: false,
          testTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { ...besideEachOther, name: 'rules', include: ['tests/rules/**/*.test.ts'], ...patient },
      },
      {
        extends: true,
        test: { ...besideEachOther, name: 'servers', include: ['tests/servers/**/*.test.ts'], ...patient },
      },
      {
        extends: true,
        test: {
          ...besideEachOther,
          name: 'system',
          include: onTheDatabase.map((folder) => `tests/${folder}/**/*.test.ts`),
          globalSetup: './tests/support/database.ts',
          ...patient,
        },
      },
    ],
  },
});
