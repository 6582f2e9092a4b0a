import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const invented = fileURLToPath(new URL('.', import.meta.url));

/** Puts the invented releases where there are none yet. Not for production. */
export function plantReleases(folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const file of readdirSync(invented))
    if (file.endsWith('.json')) copyFileSync(join(invented, file), join(folder, file));
}
