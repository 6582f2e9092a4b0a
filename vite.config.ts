import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Folders of tests that need the real database. Community has one database, so their files run one after another. */
const onTheDatabase = ['queries', 'api', 'web', 'journeys', 'races', 'start'];

export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: { outDir: '../build/web', emptyOutDir: true },
  test: {
    root: '.',
    projects: [
      { extends: true, test: { name: 'rules', include: ['tests/rules/**/*.test.ts'], sequence: { groupOrder: 0 } } },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'system',
          include: onTheDatabase.map((folder) => `tests/${folder}/**/*.test.ts`),
          globalSetup: './tests/support/database.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
