import type { Graph } from '#api/graph/connect.ts';

/** Labels that every test may rely on: geodata, the gate and the migrations that were applied. */
const PLACES = ['County', 'Municipality', 'PoliceRegion', 'Locality', 'District'];
const KEPT = ['Gate', 'Migration', 'MigrationLock'];

/** Removes all that tests have put there, unseen by the journal: a gap in it, by which whoever keeps facts in memory reads them anew. The ledger begins anew, too, so that no number is missing from it. The places that they invent have no name, or an identifier that begins with `world-`. */
export async function emptyGraph({ driver }: Graph): Promise<void> {
  const cypher = `
    MATCH (n)
    WHERE none(label IN labels(n) WHERE label IN $kept OR (label IN $places AND n.name IS NOT NULL AND NOT n.id STARTS WITH 'world-'))
    DETACH DELETE n
    WITH DISTINCT 1 AS once
    MATCH (gate:Gate {id: 'gate'})
    SET gate.revision = gate.revision + 1, gate.mark = randomUUID(), gate.seq = 0`;
  await driver.executeQuery(cypher, { kept: KEPT, places: PLACES });
}
