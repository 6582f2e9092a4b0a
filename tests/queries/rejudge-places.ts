import { randomUUID } from 'node:crypto';
import type { Facts } from '#api/conflicts/facts.ts';
import type { Changing } from '#api/graph/change.ts';
import type { Graph } from '#api/graph/connect.ts';
import { recordGrouping } from '#api/graph/queries/record-grouping.ts';
import { recordPerson } from '#api/graph/queries/record-person.ts';
import { recordPlacementStop } from '#api/graph/queries/record-placement-stop.ts';
import { record } from '#api/graph/record.ts';
import { plantClosures } from '#seed/queries/plant-closures.ts';
import { plantDistricts } from '#seed/queries/plant-districts.ts';
import { plantFacilities } from '#seed/queries/plant-facilities.ts';
import { plantLocalities } from '#seed/queries/plant-localities.ts';
import { plantMunicipalities } from '#seed/queries/plant-municipalities.ts';
import { plantOffices } from '#seed/queries/plant-offices.ts';
import { plantPermits } from '#seed/queries/plant-permits.ts';
import { plantSuppliers } from '#seed/queries/plant-suppliers.ts';
import { plantUnits } from '#seed/queries/plant-units.ts';

/** Identifiers of the invented world, apart from those of the real geodata. */
export const inWorld = (id: string): string => `world-${id}`;
export const theOffice = inWorld('office');

export const areaOf = (area: { district?: string; locality?: string; municipality?: string }): string =>
  inWorld(area.district ?? area.locality ?? area.municipality ?? '');

/** Removes the last world with all that was in it. */
export async function emptyWorld({ driver }: Graph): Promise<void> {
  await driver.executeQuery(`
    MATCH (n) WHERE n.id STARTS WITH 'world-'
      OR any(label IN labels(n) WHERE label IN ['Placement', 'ExitCase', 'Household', 'Consent', 'Alert', 'Permit', 'Closure', 'PlacementStop'])
    DETACH DELETE n`);
}

/** The land, the homes, the groupings and the people, before anything is known of them. */
export async function plantPlaces(changing: Changing, facts: Facts): Promise<void> {
  const county = ({ id }: { id: string }) => ({ id: inWorld(id), name: id });
  await changing.run(plantCounties, { rows: facts.counties.map(county) });
  await record(
    changing,
    plantMunicipalities,
    facts.municipalities.map((one) => ({ ...county(one), county: inWorld(one.county) })),
  );
  await record(
    changing,
    plantLocalities,
    facts.localities.map((one) => ({ ...one, ...county(one), municipality: inWorld(one.municipality), population: 1 })),
  );
  await record(
    changing,
    plantDistricts,
    facts.districts.map((one) => ({ ...county(one), locality: inWorld(one.locality) })),
  );
  await record(changing, plantOffices, [{ id: theOffice, name: 'Office' }]);
  await record(
    changing,
    recordGrouping,
    facts.groupings.map((one) => ({ ...county(one), aliases: [] })),
  );
  await record(
    changing,
    recordPerson,
    facts.persons.map(({ id }) => ({ id: inWorld(id), referenceHash: inWorld(id) })),
  );
}

/** Two counties of two police regions, so that alerts have somebody to be sent to. */
const plantCounties = {
  name: 'plant-counties-of-world',
  cypher: `
    MATCH (region:PoliceRegion)
    WITH region ORDER BY region.id
    WITH collect(region) AS regions
    UNWIND range(0, size($rows) - 1) AS nth
    WITH $rows[nth] AS row, regions[nth] AS region
    CREATE (county:County {id: row.id, name: row.name})-[:IN]->(region)`,
};

/** The homes with their suppliers, permits, closures and stops. */
export async function plantHomes(changing: Changing, facts: Facts): Promise<void> {
  const named = ({ id }: { id: string }) => ({ id: inWorld(id), name: id });
  await record(changing, plantSuppliers, facts.suppliers.map(named));
  await record(
    changing,
    plantFacilities,
    facts.facilities.map((home) => ({ ...home, ...named(home), supplier: inWorld(home.supplier), at: areaOf(home) })),
  );
  await record(
    changing,
    plantUnits,
    facts.units.map((unit) => ({ ...unit, ...named(unit), facility: inWorld(unit.facility) })),
  );
  const atHome = (list: 'permits' | 'closed') =>
    facts.facilities.flatMap((home) =>
      home[list].map(({ from, to }) => ({ id: randomUUID(), facility: inWorld(home.id), from, to: to ?? undefined })),
    );
  await record(changing, plantPermits, atHome('permits'));
  await record(changing, plantClosures, atHome('closed'));
  const stops = facts.suppliers.flatMap(({ id, stops }) => stops.map((stop) => ({ ...stop, supplier: inWorld(id) })));
  await record(
    changing,
    recordPlacementStop,
    stops.map(({ by, to, ...stop }) => ({
      ...stop,
      id: randomUUID(),
      to: to ?? undefined,
      by: by === null ? undefined : inWorld(by),
    })),
  );
}
