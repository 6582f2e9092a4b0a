import type { Graph } from '#api/graph/connect.ts';

/** Labels that every test may rely on: geodata, the gate and the migrations that were applied. */
const PLACES = ['County', 'Municipality', 'PoliceRegion', 'Locality', 'District'];
const KEPT = ['Gate', 'Migration', 'MigrationLock'];

/** Removes all that tests have put there; the places that they invent have no name, or an identifier that begins with `world-`. */
export async function emptyGraph({ driver }: Graph): Promise<void> {
  const cypher = `
    MATCH (n)
    WHERE none(label IN labels(n) WHERE label IN $kept OR (label IN $places AND n.name IS NOT NULL AND NOT n.id STARTS WITH 'world-'))
    DETACH DELETE n`;
  await driver.executeQuery(cypher, { kept: KEPT, places: PLACES });
}
