import type { Settings } from './config.ts';
import type { Address } from './graph/connect.ts';
import { startEmbedded } from './graph/embedded/embedded.ts';
import { neo4jJars } from './graph/embedded/jars.ts';
import { requireServer } from './graph/require-server.ts';
import { requireRoom } from './require-room.ts';

/** Where the graph is, and what to do when it is no longer needed. */
export type Database = { readonly address: Address; stop(): Promise<void> };

export type Opening = { readonly signal: AbortSignal; readonly onChange: (up: boolean) => void };

/** The server that was set, or the embedded one. Throws CannotStart. */
export async function openDatabase(settings: Settings, { signal, onChange }: Opening): Promise<Database> {
  if (settings.server !== null) {
    await requireServer(settings.server);
    return { address: settings.server, stop: async () => undefined };
  }
  const jars = neo4jJars();
  requireRoom(settings.dataFolder, settings.leastRoomMb);
  return startEmbedded({
    folder: settings.dataFolder,
    jars,
    java: 'java',
    brief: settings.mode !== 'production',
    signal,
    onChange,
  });
}
