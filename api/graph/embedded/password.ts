import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The database's password: made at the first start, kept in a file that only this user may read.
 * @param home Neo4j's home; its first start reads the initial password that is left there.
 */
export function databasePassword(home: string): string {
  const file = join(home, 'password');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const password = randomBytes(24).toString('base64url');
  leaveInitialPassword(home, password);
  writeFileSync(file, password, { mode: 0o600, flag: 'wx' });
  return password;
}

/**
 * What `neo4j-admin dbms set-initial-password` writes. Done here because that command takes the password as an argument,
 * which every user of the machine can read in the list of processes.
 */
function leaveInitialPassword(home: string, password: string): void {
  const folder = join(home, 'data', 'dbms');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const salt = randomBytes(32);
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < ROUNDS; round++) hash = createHash('sha256').update(hash).digest();
  const line = `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${ROUNDS}:\n`;
  writeFileSync(join(folder, 'auth.ini'), line, { mode: 0o600 });
}

const ROUNDS = 1024;
