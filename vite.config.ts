import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { EvenSequencer } from './tests/support/even-sequencer.ts';

/** Folders of tests that need the one database, and take turns at it. */
const onTheDatabase = ['queries', 'api', 'web', 'journeys', 'races', 'start'];

/** One waits for its turn, one has it, and one needs none: what it waits for is done meanwhile. */
const besideEachOther = { maxWorkers: 3, sequence: { groupOrder: 2 } };
const patient = { testTimeout: 60_000, hookTimeout: 180_000 };

export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: { outDir: '../build/web', emptyOutDir: true },
  test: {
    root: '.',
    teardownTimeout: 60_000,
    sequence: { sequencer: EvenSequencer },
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
        test: { ...besideEachOther, name: 'rules', include: ['tests/rules/**/*.test.ts'] },
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
          setupFiles: './tests/support/take-turn.ts',
          ...patient,
        },
      },
    ],
  },
});
