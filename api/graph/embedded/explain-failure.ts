import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../../cannot-start.ts';

/** Marks in Neo4j's log or Java's output, and what they ask of the person at the keyboard. The first that fits is used. */
const KNOWN: readonly (readonly [RegExp, (home: string) => string])[] = [
  [
    /ENOENT|not found/,
    () => 'Java was not found: install Java 17 or later (on Debian: apt-get install openjdk-17-jre-headless).',
  ],
  [
    /No space left on device|disk full/i,
    (home) => `The disk that holds ${home} is full: make room on it, then start again.`,
  ],
  [
    /FileLockException|Lock file has been locked|store_lock/,
    (home) => `Another database is running on the data in ${home}: stop it first.`,
  ],
  [
    /Address already in use|BindException/,
    () => 'The port for the embedded database is in use: start again, and another will be chosen.',
  ],
  [
    /Could not reserve enough space|Cannot allocate memory|insufficient memory/i,
    () =>
      'There is too little free memory for the embedded database, which needs about 700 MB: close something, then start again.',
  ],
  [
    /AccessDenied|Permission denied/,
    (home) =>
      `The data in ${home} can't be read and written by this user: run as its owner, or set ISAR_DATA to another folder.`,
  ],
];

/** Why the database's process ended before it was ready, as far as its log and its last words tell. */
export function explainFailure(home: string, said: string): CannotStart {
  const log = join(home, 'logs', 'neo4j.log');
  const evidence = said + lastOf(log);
  const known = KNOWN.find(([mark]) => mark.test(evidence));
  const [words] = said.trim().split('\n');
  const why = words ? `Java said “${words}”` : `${log} says why`;
  const sentence = known?.[1](home) ?? `The embedded database stopped before it was ready: ${why}.`;
  return new CannotStart(sentence, { cause: said });
}

/** The end of the log, from its last start on. */
function lastOf(file: string): string {
  try {
    const log = openSync(file, 'r');
    const { size } = fstatSync(log);
    const tail = Buffer.alloc(Math.min(size, 16_384));
    readSync(log, tail, 0, tail.length, size - tail.length);
    closeSync(log);
    const text = tail.toString('utf8');
    return text.slice(Math.max(0, text.lastIndexOf('Starting...')));
  } catch {
    return '';
  }
}
