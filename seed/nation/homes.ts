import { addDays } from '#api/conflicts/days.ts';
import type { Day } from '#api/conflicts/facts.ts';
import type { PlacementStopRow } from '#api/graph/queries/record-placement-stop.ts';
import type { Town } from '../geodata/read-geodata.ts';
import type { FacilityRow } from '../queries/plant-facilities.ts';
import type { HomeUserRow } from '../queries/plant-home-users.ts';
import { homeName, supplierName } from './invented-names.ts';
import type { Invention } from './invention.ts';
import { openRandom, type Random } from './random.ts';
import { spotIn } from './whereabouts.ts';

type Unit = { readonly id: string; readonly name: string; readonly capacity: number; readonly facility: string };
type Span = { readonly id: string; readonly facility: string; readonly from: Day; readonly to: Day | undefined };

export type InventedHome = FacilityRow & { readonly town: Town; readonly units: readonly Unit[] };

export type InventedHomes = {
  readonly suppliers: readonly { readonly id: string; readonly name: string }[];
  readonly stops: readonly PlacementStopRow[];
  readonly homes: readonly InventedHome[];
  readonly permits: readonly Span[];
  readonly closures: readonly Span[];
  readonly users: readonly HomeUserRow[];
};

const stopShare = 0.05;
const withUnits = 0.3;
const needsPermitShare = 0.55;
const lacksPermitShare = 0.02;
const closureShare = 0.03;
const usersEach = 4;

/** Suppliers with their stops, homes all over the country with flats, permits, closures and the municipalities that use them. */
export function inventHomes({ seed, scale, country, day }: Invention): InventedHomes {
  const random = openRandom(seed, 'homes');
  const municipalities = country.geodata.municipalities.map(({ id }) => id);
  const suppliers = Array.from({ length: scale.suppliers }, (_, index) => ({
    id: random.uuid(),
    name: supplierName(index),
  }));
  const homes = Array.from({ length: scale.facilities }, (_, index): InventedHome => {
    const town = country.anyRefuge(random);
    const id = random.uuid();
    const units = random.chance(withUnits) ? unitsOf(random, id) : [];
    const capacity = units.length > 0 ? units.reduce((sum, unit) => sum + unit.capacity, 0) : random.between(3, 14);
    const needsPermit = random.chance(needsPermitShare);
    const supplier = random.pick(suppliers).id;
    return {
      id,
      name: homeName(index),
      capacity,
      needsPermit,
      supplier,
      at: spotIn(random, town, country),
      town,
      units,
    };
  });
  const span = (facility: string, ago: number, endedAgo?: number): Span => ({
    id: random.uuid(),
    facility,
    from: addDays(day, -ago),
    to: endedAgo === undefined ? undefined : addDays(day, -endedAgo),
  });
  const licensed = homes.filter(({ needsPermit }) => needsPermit);
  const closing = homes.filter(() => random.chance(closureShare));
  return {
    suppliers,
    stops: suppliers
      .filter(() => random.chance(stopShare))
      .map(({ id }) => stopOf(random, id, { municipalities, day })),
    homes,
    permits: licensed.map(({ id }) =>
      random.chance(lacksPermitShare)
        ? span(id, 2_000, random.between(-40, 300))
        : span(id, random.between(4_000, 5_000)),
    ),
    closures: closing.map(({ id }) => {
      const endedAgo = random.between(-200, 900);
      return random.chance(0.2) ? span(id, 200) : span(id, endedAgo + random.between(30, 300), endedAgo);
    }),
    users: homes.flatMap(({ id, town }) => {
      const using = new Set([
        town.municipality,
        ...Array.from({ length: usersEach }, () => random.pick(municipalities)),
      ]);
      return [...using].map((municipality) => ({ municipality, facility: id }));
    }),
  };
}

function unitsOf(random: Random, facility: string): readonly Unit[] {
  return Array.from({ length: random.between(2, 6) }, (_, index) => ({
    id: random.uuid(),
    name: `lägenhet ${index + 1}`,
    capacity: random.between(1, 4),
    facility,
  }));
}

type Around = { readonly municipalities: readonly string[]; readonly day: Day };

/** Half are over, a third are national. */
function stopOf(random: Random, supplier: string, { municipalities, day }: Around): PlacementStopRow {
  const ago = random.between(10, 600);
  const to = random.chance(0.5) ? addDays(day, -random.between(1, 9)) : undefined;
  const by = random.chance(0.33) ? undefined : random.pick(municipalities);
  return { id: random.uuid(), supplier, by, from: addDays(day, -ago), to, reason: 'Påhittat skäl' };
}
