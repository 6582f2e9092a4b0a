import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { MigrationDrift } from '../errors.ts';

/** A numbered file of statements, and what it said when it was read. */
export type Migration = { readonly name: string; readonly checksum: string; readonly statements: readonly string[] };

/** All migrations of a folder, in order. Throws MigrationDrift when their numbers do not run 0001, 0002, … */
export async function readMigrations(folder: URL): Promise<readonly Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.cypher')).sort();
  for (const [index, file] of files.entries()) {
    const expected = `${String(index + 1).padStart(4, '0')}-`;
    if (!file.startsWith(expected))
      throw new MigrationDrift(`migration ${file}: its name should start with ${expected}`);
  }
  const base = folder.href.endsWith('/') ? folder : new URL(`${folder.href}/`);
  return Promise.all(
    files.map(async (file) =>
      toMigration(file.slice(0, -'.cypher'.length), await readFile(new URL(file, base), 'utf8')),
    ),
  );
}

/** A checkout on Windows may end lines otherwise: that is no drift. A statement ends with a semicolon at the end of a line. */
function toMigration(name: string, raw: string): Migration {
  const text = raw.replaceAll('\r\n', '\n');
  const code = text.replaceAll(/^\s*\/\/.*$/gm, '');
  const statements = code.split(/;[ \t]*(?:\n|$)/).map((statement) => statement.trim());
  return {
    name,
    checksum: createHash('sha256').update(text).digest('hex'),
    statements: statements.filter((statement) => statement !== ''),
  };
}
