import type { EagerResult } from 'neo4j-driver';
import type { Graph } from '#api/graph/connect.ts';

/**
 * Changes the graph as no use case does. The gate then has a revision that its journal says nothing of, by which whoever keeps facts in memory reads
 * them anew.
 */
export async function pastTheGate({ driver }: Graph, cypher: string, params: object = {}): Promise<EagerResult> {
  const result = await driver.executeQuery(cypher, params);
  await driver.executeQuery('MATCH (gate:Gate) SET gate.revision = gate.revision + 1, gate.mark = randomUUID()');
  return result;
}
