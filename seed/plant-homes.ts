import { randomUUID } from 'node:crypto';
import { recordPlacementStop } from '#api/graph/queries/record-placement-stop.ts';
import { record } from '#api/graph/record.ts';
import type { Planting } from './plant-facts.ts';
import { plantClosures } from './queries/plant-closures.ts';
import { plantFacilities } from './queries/plant-facilities.ts';
import { plantHomeUsers } from './queries/plant-home-users.ts';
import { plantPermits } from './queries/plant-permits.ts';
import { plantSuppliers } from './queries/plant-suppliers.ts';
import { plantUnits } from './queries/plant-units.ts';
import type { Story, StoryPeriod } from './stories/story.ts';
import { periodOf } from './story-day.ts';

/** Suppliers with their stops, and their homes with units, permits, closures and the municipalities that may use them. */
export async function plantHomes(story: Story, { changing, names, day }: Planting): Promise<void> {
  const { suppliers, facilities } = story;
  const atHome = (name: string, periods: readonly StoryPeriod[] = []) =>
    periods.map((period) => ({ id: randomUUID(), facility: names.facility(name), ...periodOf(period, day) }));

  await record(
    changing,
    plantSuppliers,
    suppliers.map(({ name }) => ({ id: names.supplier(name), name })),
  );
  await record(
    changing,
    recordPlacementStop,
    suppliers.flatMap(({ name, stops = [] }) =>
      stops.map((stop) => ({
        id: randomUUID(),
        supplier: names.supplier(name),
        by: stop.by === undefined ? undefined : names.municipality(stop.by),
        ...periodOf(stop, day),
      })),
    ),
  );
  await record(
    changing,
    plantFacilities,
    facilities.map(({ name, capacity, needsPermit = false, supplier, at }) => ({
      id: names.facility(name),
      name,
      capacity,
      needsPermit,
      supplier: names.supplier(supplier),
      at: names.place(at),
    })),
  );
  await record(
    changing,
    plantUnits,
    facilities.flatMap(({ name, units = [] }) =>
      units.map((unit) => ({
        id: names.unit(`${name}, ${unit.name}`),
        name: unit.name,
        capacity: unit.capacity,
        facility: names.facility(name),
      })),
    ),
  );
  await record(
    changing,
    plantPermits,
    facilities.flatMap(({ name, permits }) => atHome(name, permits)),
  );
  await record(
    changing,
    plantClosures,
    facilities.flatMap(({ name, closures }) => atHome(name, closures)),
  );
  await record(
    changing,
    plantHomeUsers,
    facilities.flatMap(({ name, usedBy }) =>
      usedBy.map((municipality) => ({
        municipality: names.municipality(municipality),
        facility: names.facility(name),
      })),
    ),
  );
}
