import type { TestProject } from 'vitest/node';
import type { Address } from '#api/graph/connect.ts';
import { makePlans, type OwnDatabase, startOwnDatabase } from './own-database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    databases: readonly Address[];
  }
}

let databases: readonly OwnDatabase[];

/** One database server for all files that a worker runs, on a port and data of its own that are gone afterwards (ADR 18). */
export async function setup(project: TestProject): Promise<void> {
  databases = await Promise.all(Array.from({ length: project.config.maxWorkers }, startOwnDatabase));
  await Promise.all(databases.map(makePlans));
  project.provide(
    'databases',
    databases.map(({ address }) => address),
  );
}

export async function teardown(): Promise<void> {
  await Promise.all(databases.map((database) => database.stop()));
}
