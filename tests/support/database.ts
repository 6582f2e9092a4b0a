import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Address } from '#api/graph/connect.ts';
import { type OwnDatabase, startOwnDatabase } from './own-database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    database: Address;
    /** A file that is locked by whoever has the database for itself. */
    turns: string;
  }
}

let database: OwnDatabase;

/** One database server for all tests of the project `system`, on a port and data of its own that are gone afterwards. */
export async function setup(project: TestProject): Promise<void> {
  database = await startOwnDatabase();
  project.provide('database', database.address);
  project.provide('turns', join(database.folder, 'turns'));
}

export const teardown = (): Promise<void> => database.stop();
