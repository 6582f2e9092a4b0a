import type { Session } from 'neo4j-driver';
import { MigrationDrift } from '../errors.ts';
import type { Graph } from './connect.ts';
import { type Migration, readMigrations } from './read-migrations.ts';
import { inSession, transact } from './transact.ts';

/** How long all migrations, and the wait for another process's, may take. */
const migrateWithinMs = 300_000;

const preparations = [
  'CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:Migration) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT migration_lock_id IF NOT EXISTS FOR (n:MigrationLock) REQUIRE n.id IS UNIQUE',
  "MERGE (:MigrationLock {id: 'lock'})",
];

const leaveGap =
  "MATCH (gate:Gate {id: 'gate'}) SET gate.revision = coalesce(gate.revision, 0) + 1, gate.mark = randomUUID()";

/**
 * Brings the graph up to the migrations of `folder` and tells which ones that took. Of two processes at once, one waits.
 * Throws MigrationDrift when the graph carries others than the folder, and GraphUnavailable.
 */
export async function migrate(graph: Graph, folder: URL): Promise<readonly string[]> {
  const migrations = await readMigrations(folder);
  for (const statement of preparations) await runAlone(graph, statement);
  return transact(graph, { mode: 'WRITE', deadlineMs: migrateWithinMs }, async (tx) => {
    await tx.run("MATCH (lock:MigrationLock {id: 'lock'}) SET lock.lock = randomUUID()");
    const due = listDue(migrations, await readApplied(graph));
    for (const migration of due) await apply(graph, migration);
    // Migrations may change facts, and say nothing of which: whoever keeps facts in memory must read them all anew.
    if (due.length > 0) await runAlone(graph, leaveGap);
    await runAlone(graph, 'CALL db.awaitIndexes(300)');
    return due.map(({ name }) => name);
  });
}

type Applied = ReadonlyMap<string, string>;

/** Constraints can't be made in a transaction with data, so each statement has its own, and can be run again. */
async function apply(graph: Graph, { name, checksum, statements }: Migration): Promise<void> {
  for (const statement of statements) await runAlone(graph, statement);
  await runAlone(graph, 'MERGE (m:Migration {id: $name}) SET m.checksum = $checksum, m.at = toString(datetime())', {
    name,
    checksum,
  });
}

async function readApplied(graph: Graph): Promise<Applied> {
  return inSession(graph, { mode: 'READ', deadlineMs: migrateWithinMs }, async (session) => {
    const { records } = await session.run<{ name: string; checksum: string }>(
      'MATCH (m:Migration) RETURN m.id AS name, m.checksum AS checksum ORDER BY name',
    );
    return new Map(records.map((record) => [record.get('name'), record.get('checksum')]));
  });
}

function listDue(migrations: readonly Migration[], applied: Applied): readonly Migration[] {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  for (const [name, checksum] of applied) {
    if (!known.has(name))
      throw new MigrationDrift(`the graph carries migration ${name}, which this program does not know`);
    if (known.get(name) !== checksum)
      throw new MigrationDrift(`migration ${name} has been edited since it was applied: undo that, and add a new one`);
  }
  return migrations.filter(({ name }) => !applied.has(name));
}

async function runAlone(graph: Graph, statement: string, params: Record<string, string> = {}): Promise<void> {
  await inSession(graph, { mode: 'WRITE', deadlineMs: migrateWithinMs }, async (session: Session) => {
    await session.run(statement, params);
  });
}
