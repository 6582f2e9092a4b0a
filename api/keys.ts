import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config, Settings } from './config.ts';

/** The configuration with its keys: those that were set, otherwise those of the data folder, made at its first start. */
export function withKeys(settings: Settings): Config {
  return {
    ...settings,
    sessionKey: settings.sessionKey ?? keyIn(settings.dataFolder, 'session-key'),
    referenceKey: settings.referenceKey ?? keyIn(settings.dataFolder, 'reference-key'),
    coverKey: settings.coverKey ?? keyIn(settings.dataFolder, 'cover-key'),
  };
}

/** The file is readable by this user alone. */
function keyIn(folder: string, name: string): Uint8Array {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, name);
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600, flag: 'wx' });
  return new Uint8Array(readFileSync(file));
}
