import type { Graph } from '#api/graph/connect.ts';

/** How much checks have left in the graph. */
export async function countStored({ driver }: Graph): Promise<{ entries: number; checks: number }> {
  const { records } = await driver.executeQuery(
    'RETURN COUNT { (:LedgerEntry) } AS entries, COUNT { (:PlacementCheck) } AS checks',
  );
  return { entries: records[0]?.get('entries'), checks: records[0]?.get('checks') };
}
