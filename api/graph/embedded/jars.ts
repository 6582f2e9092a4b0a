import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CannotStart } from '../../cannot-start.ts';

/** Where api/bootstrap.mjs put Neo4j's jars. */
export function neo4jJars(): string {
  const folder = fileURLToPath(new URL('../../../build/neo4j/jars', import.meta.url));
  if (!existsSync(folder))
    throw new CannotStart('The embedded database is not installed: run npm start or npm test, which fetch it.');
  return folder;
}
