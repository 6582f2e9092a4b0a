import type { Graph } from '#api/graph/connect.ts';

/** How much checks have left in the graph, beside the entry of its planting. */
export async function countStored({ driver }: Graph): Promise<{ entries: number; checks: number }> {
  const { records } = await driver.executeQuery(
    "RETURN COUNT { (entry:LedgerEntry) WHERE entry.action <> 'PLANT' } AS entries, COUNT { (:PlacementCheck) } AS checks",
  );
  return { entries: records[0]?.get('entries'), checks: records[0]?.get('checks') };
}
