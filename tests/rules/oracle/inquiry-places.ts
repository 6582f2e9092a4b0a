import fc from 'fast-check';
import { dayAfter, recentPeriods, type Stay } from './inquiry-days.ts';

export const municipalities = ['1280', '1290', '1380'] as const;
/** The last municipality has no locality at all. */
const ruralMunicipality = '2500';
export const localities = ['l1', 'l2', 'l3', 'l4', 'l5'] as const;
export const districts = { l1: ['d1', 'd2'], l2: ['d3'], l3: [], l4: [], l5: ['d4'] } as const;
export const facilities = ['f1', 'f2', 'f3'] as const;
export const units = ['u1', 'u2', 'u3'] as const;
const suppliers = ['s1', 's2'] as const;

const kmNorth = fc.constantFrom(0, 0, 0, 3, 3, 4.9, 5.1, 8, 20, 29.9, 30.1, 36, 90);
const degreesOf = (km: number) => (km / 6371.0088) * (180 / Math.PI);

const locality = (id: string) =>
  fc.record(
    {
      id: fc.constant(id),
      municipality: fc.constantFrom(...municipalities),
      lat: kmNorth.map((km) => 55.6 + degreesOf(km)),
      lon: fc.constantFrom(13, 13, 13, 13.2),
      large: fc.constantFrom(true, false, false, false),
    },
    { requiredKeys: ['id', 'municipality', 'lat', 'lon'] },
  );

/** A town, with or without one of its districts. */
const inTown = fc.constantFrom(...localities, 'l1' as const, 'l1' as const).chain((id) => {
  const named = districts[id].map((district) => ({ locality: id, district }));
  return fc.constantFrom<{ locality: string; district?: string }>({ locality: id }, ...named, ...named);
});

const inMunicipality = fc.record({ municipality: fc.constantFrom(...municipalities, ruralMunicipality) });

/** What a territory can be, and where a facility can lie. */
export const areas = fc.oneof({ weight: 5, arbitrary: inTown }, { weight: 1, arbitrary: inMunicipality });

export const places = fc.oneof(
  { weight: 3, arbitrary: fc.record({ unit: fc.constantFrom(...units) }) },
  { weight: 3, arbitrary: fc.record({ facility: fc.constantFrom(...facilities) }) },
  { weight: 6, arbitrary: inTown },
  { weight: 2, arbitrary: inMunicipality },
);

export const banAreas = fc.oneof(
  fc.record({ county: fc.constantFrom('12', '13') }),
  fc.record({ municipality: fc.constantFrom(...municipalities) }),
  fc.record({ locality: fc.constantFrom(...localities) }),
  fc.record({ district: fc.constantFrom(...localities.flatMap((id) => districts[id])) }),
);

const supplier = (stay: Stay) => (id: string) =>
  fc.record(
    {
      id: fc.constant(id),
      stops: fc.array(
        fc
          .tuple(recentPeriods(stay), fc.constantFrom({}, { by: null }, { by: '1280' }, { by: '1290' }, { by: '1380' }))
          .map(([period, by]) => ({ ...period, ...by })),
        { maxLength: 1 },
      ),
    },
    { requiredKeys: ['id'] },
  );

/** A permit for an open-ended stay has to last for its first 90 days. */
const firstMonths = ({ from }: Stay) =>
  fc.constantFrom(null, null, 89, 90, 91).map((days) => ({
    from: '2020-01-01',
    to: days === null ? null : dayAfter(from, days),
  }));

const facility = (stay: Stay) => (id: string) =>
  fc
    .record(
      {
        id: fc.constant(id),
        supplier: fc.constantFrom(...suppliers),
        capacity: fc.constantFrom(0, 1, 2, 3, 4, 5, 8, 8, 8),
        needsPermit: fc.boolean(),
        permits: fc.array(fc.oneof(recentPeriods(stay), firstMonths(stay)), { maxLength: 3 }),
        closed: fc.oneof(fc.constant([]), fc.array(recentPeriods(stay), { maxLength: 2 })),
      },
      { requiredKeys: ['id', 'supplier', 'capacity', 'needsPermit'] },
    )
    .chain((one) => areas.map((area) => ({ ...one, ...area })));

const each = <T>(ids: readonly string[], one: (id: string) => fc.Arbitrary<T>) => fc.tuple(...ids.map(one));

/** The lists of the file that describe the land and the homes. */
export const settings = (stay: Stay) =>
  fc.record({
    counties: fc.constant([{ id: '12' }, { id: '13' }]),
    municipalities: fc.constant([
      { id: '1280', county: '12' },
      { id: '1290', county: '12' },
      { id: '1380', county: '13' },
      { id: ruralMunicipality, county: '13' },
    ]),
    localities: each(localities, locality),
    districts: fc.constant(
      localities.flatMap((id) => districts[id].map((district) => ({ id: district, locality: id }))),
    ),
    suppliers: each(suppliers, supplier(stay)),
    facilities: each(facilities, facility(stay)),
    units: each(units, (id) =>
      fc.record({
        id: fc.constant(id),
        facility: fc.constantFrom('f1', 'f1', 'f2'),
        capacity: fc.constantFrom(0, 1, 1, 2, 2, 3),
      }),
    ),
  });
