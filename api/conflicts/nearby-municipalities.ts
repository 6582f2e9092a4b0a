/** The municipalities in reach of each of a country's towns. */
import type { Inquiry, Locality } from './facts.ts';
import { distanceKm } from './reach.ts';

const kmOfDegree = 111;
/** How many degrees eastward are as far as one northward, north of everything. */
const degreesEastAtMost = 4;

/** A town's own municipality, and those with a town within reach of it. */
export function openNearby({ localities, policy }: Inquiry): (town: Locality) => readonly string[] {
  const reach = Math.max(policy.nearbyKm, policy.sameTownKm);
  const degrees = reach / kmOfDegree + 0.01;
  const rowOf = ({ lat }: Locality): number => Math.floor(lat / degrees);
  const rows = Map.groupBy(localities, rowOf);
  return (town) => {
    const row = rowOf(town);
    const candidates = [row - 1, row, row + 1].flatMap((one) => rows.get(one) ?? []);
    const isBeside = ({ lon }: Locality): boolean => Math.abs(lon - town.lon) <= degrees * degreesEastAtMost;
    const near = candidates.filter((other) => isBeside(other) && distanceKm(town, other) <= reach);
    return [...new Set([town.municipality, ...near.map(({ municipality }) => municipality)])];
  };
}
