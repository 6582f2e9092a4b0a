import { change } from '#api/graph/change.ts';
import type { Graph } from '#api/graph/connect.ts';
import { record } from '#api/graph/record.ts';
import { type Geodata, readGeodata } from './geodata/read-geodata.ts';
import { plantCounties } from './queries/plant-counties.ts';
import { plantDistricts } from './queries/plant-districts.ts';
import { plantLocalities } from './queries/plant-localities.ts';
import { plantMunicipalities } from './queries/plant-municipalities.ts';
import { plantPoliceRegions } from './queries/plant-police-regions.ts';
import { inventDistricts } from './stories/invented-districts.ts';
import { inventedPhones } from './stories/invented-phones.ts';

/** The geodata with the districts that are invented for large cities that have none. */
export function readPlaces(): Geodata {
  const geodata = readGeodata();
  return { ...geodata, districts: [...geodata.districts, ...inventDistricts(geodata)] };
}

/** A new database on a slow machine makes its first plans slowly. */
export const plantWithinMs = 60_000;

/** Plants counties, municipalities, police regions, towns and the districts of large cities; again changes nothing. */
export async function plantGeodata(graph: Graph): Promise<void> {
  const { policeRegions, counties, municipalities, localities, districts } = readPlaces();
  await change(
    graph,
    async (changing) => {
      await record(changing, plantPoliceRegions, policeRegions.map(withPhones));
      await record(changing, plantCounties, counties);
      await record(changing, plantMunicipalities, municipalities);
      await record(changing, plantLocalities, localities);
      await record(changing, plantDistricts, districts);
    },
    plantWithinMs,
  );
}

function withPhones({ id, name }: Geodata['policeRegions'][number]) {
  const phones = inventedPhones[name];
  if (!phones) throw new Error(`The police region ${name} has no invented telephone number.`);
  return { id, name, ...phones };
}
