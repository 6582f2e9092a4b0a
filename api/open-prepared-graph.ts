import type { Settings } from './config.ts';
import { connect, disconnect, type Graph } from './graph/connect.ts';
import { openDatabase } from './open-database.ts';
import { prepare, type Starting } from './start.ts';

/** The graph for a command that runs with no service. Throws as a start does. */
export async function openPreparedGraph(
  settings: Settings,
  { signal, closeLater, tell }: Omit<Starting, 'plant'>,
): Promise<Graph> {
  const database = await openDatabase(settings, { signal, onChange: () => undefined });
  closeLater(database.stop);
  const graph = connect(database.address);
  closeLater(() => disconnect(graph));
  await prepare(graph, { signal, tell });
  return graph;
}
