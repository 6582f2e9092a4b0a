import { DatabaseSync } from 'node:sqlite';
import { afterAll, inject } from 'vitest';

/** A file may wait for all others. */
const waitAtMostMs = 3_600_000;

/** Community has one database: the files that share it take turns. The kernel's lock goes with the process, however that ends. */
const turn = new DatabaseSync(inject('turns'), { timeout: waitAtMostMs });
turn.exec('BEGIN EXCLUSIVE');
afterAll(() => turn.close());
