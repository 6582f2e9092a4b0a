import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CannotStart } from '../../cannot-start.ts';

/** A folder of data that this process alone may use, until it is let go or the process ends, however it ends. */
export type HeldFolder = { readonly path: string; release(): void };

/**
 * Takes the data folder for this process, readable by its user alone.
 * SQLite's exclusive lock is the only lock of the kernel that Node offers: unlike a file with a process number, it can never be left behind.
 */
export function holdFolder(path: string): HeldFolder {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  chmodSync(path, 0o700);
  const file = join(path, 'lock');
  closeSync(openSync(file, 'a', 0o600));
  const lock = new DatabaseSync(file);
  try {
    lock.exec('PRAGMA busy_timeout = 0; BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    const sentence = `Isär is already running on the data in ${path}: stop it first, or give this one a data folder of its own with ISAR_DATA.`;
    throw new CannotStart(sentence, { cause });
  }
  return { path, release: () => lock.close() };
}
