import { type Recording, recorded } from '#api/graph/record.ts';
import type { Town } from '../geodata/read-geodata.ts';

export const plantLocalities: Recording<Town> = {
  name: 'plant-localities',
  cypher: `
    UNWIND $rows AS row
    MATCH (municipality:Municipality {id: row.municipality})
    MERGE (town:Locality {id: row.id})
    SET town.name = row.name, town.large = row.large, town.population = row.population,
        town.lat = toFloat(row.lat), town.lon = toFloat(row.lon),
        town.point = point({latitude: row.lat, longitude: row.lon})
    MERGE (town)-[:IN]->(municipality)
    RETURN town.id AS id`,
  row: recorded,
};
