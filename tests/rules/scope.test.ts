import { describe, expect, test } from 'vitest';
import { distanceKm } from '#api/conflicts/reach.ts';
import { asking, feud, found, lives, northOfKristianstad } from './invented-people.ts';

type Place = Readonly<Record<string, unknown>>;

/** The scope of Alva's and Bo's rivalry, or nothing. */
function scopeOf(place: Place, where: Place, told: Place = {}): string {
  const [finding] = found({ ...feud, question: asking({ place }), presences: [lives('bo', where)], ...told });
  return finding?.split(' ')[3] ?? 'nothing';
}

type Row = readonly [what: string, place: Place, where: Place, scope: string];
const table = (rows: readonly Row[]) => rows.map(([what, place, where, scope]) => ({ what, place, where, scope }));

describe('how near', () => {
  test.each(
    table([
      ['the same flat', { unit: 'lyktan-1' }, { unit: 'lyktan-1' }, 'SAME_UNIT'],
      ['another flat of the home', { unit: 'lyktan-1' }, { unit: 'lyktan-2' }, 'SAME_FACILITY'],
      ['the home, flat unknown', { unit: 'lyktan-1' }, { facility: 'lyktan' }, 'SAME_FACILITY'],
      ['the town, home unknown', { unit: 'lyktan-1' }, { locality: 'kristianstad' }, 'SAME_TOWN'],
      [
        'another part of a town that is not large',
        { locality: 'kristianstad', district: 'nasby' },
        { locality: 'kristianstad', district: 'ostermalm' },
        'SAME_TOWN',
      ],
      ['another town 3 km away', { locality: 'kristianstad' }, { locality: 'hammarslund' }, 'SAME_TOWN'],
      ['another town of the municipality, 40 km away', { locality: 'kristianstad' }, { locality: 'tollarp' }, 'NEARBY'],
      ['another municipality, 25 km away', { locality: 'kristianstad' }, { locality: 'broby' }, 'NEARBY'],
      ['another municipality, 36 km away', { locality: 'kristianstad' }, { locality: 'horby' }, 'nothing'],
      ['a municipality, town unknown', { locality: 'kristianstad' }, { municipality: '1290' }, 'NEARBY'],
      ['a municipality with a town 25 km away', { locality: 'kristianstad' }, { municipality: '1256' }, 'NEARBY'],
      [
        'a municipality whose only town is 36 km away',
        { locality: 'kristianstad' },
        { municipality: '1266' },
        'nothing',
      ],
      ['two municipalities with towns 22 km apart', { municipality: '1290' }, { municipality: '1256' }, 'NEARBY'],
      ['a municipality without any known town', { municipality: '1080' }, { municipality: '1080' }, 'NEARBY'],
      ['another municipality without any known town', { municipality: '1290' }, { municipality: '1080' }, 'nothing'],
      ['the same home outside every town', { facility: 'stugan' }, { facility: 'stugan' }, 'SAME_FACILITY'],
      ['the same flat of a home outside every town', { unit: 'stugan-1' }, { unit: 'stugan-1' }, 'SAME_UNIT'],
      ['a home outside every town, and the town', { facility: 'stugan' }, { locality: 'kristianstad' }, 'NEARBY'],
    ]),
  )('$what: $scope', ({ place, where, scope }) => {
    expect(scopeOf(place, where)).toBe(scope);
    expect(scopeOf(where, place)).toBe(scope);
  });

  test.each([
    [4.999, 'SAME_TOWN'],
    [5.001, 'NEARBY'],
    [29.999, 'NEARBY'],
    [30.001, 'nothing'],
  ])('a town of another municipality %f km away: %s', (km, scope) => {
    const localities = [
      { id: 'here', municipality: '1290', ...northOfKristianstad(0) },
      { id: 'there', municipality: '1256', ...northOfKristianstad(km) },
    ];
    const told = { localities, districts: [], facilities: [], units: [] };
    expect(scopeOf({ locality: 'here' }, { locality: 'there' }, told)).toBe(scope);
  });

  test('the policy sets how far a town and its surroundings reach', () => {
    const to = (place: string, policy: Place) => scopeOf({ locality: 'kristianstad' }, { locality: place }, { policy });
    expect(to('hammarslund', { sameTownKm: 2 })).toBe('NEARBY');
    expect(to('broby', { nearbyKm: 24 })).toBe('nothing');
    expect(to('horby', { nearbyKm: 40 })).toBe('NEARBY');
  });

  test('Kristianstad lies 86 km from Malmö, and the poles half the globe apart', () => {
    expect(distanceKm({ lat: 56.0294, lon: 14.1567 }, { lat: 55.605, lon: 13.0038 })).toBeCloseTo(86.2, 0);
    expect(distanceKm({ lat: 90, lon: 0 }, { lat: -90, lon: 0 })).toBeCloseTo(Math.PI * 6371.0088, 6);
  });
});

describe('a large town is not one town for homes', () => {
  const limhamn = { locality: 'malmo', district: 'limhamn' };
  const mollan = { locality: 'malmo', district: 'mollan' };

  test.each(
    table([
      ['a home in another part', limhamn, { kind: 'RESIDENCE', ...mollan }, 'NEARBY'],
      ['a home in the same part', limhamn, { kind: 'RESIDENCE', ...limhamn }, 'SAME_TOWN'],
      ['a home whose part is unknown', limhamn, { kind: 'RESIDENCE', locality: 'malmo' }, 'NEARBY'],
      [
        "a home, where the subject's own part is unknown",
        { locality: 'malmo' },
        { kind: 'RESIDENCE', ...mollan },
        'NEARBY',
      ],
      ['both parts unknown', { locality: 'malmo' }, { kind: 'RESIDENCE', locality: 'malmo' }, 'NEARBY'],
      ['a home in the small town 4 km from the large one', limhamn, { kind: 'RESIDENCE', locality: 'arlov' }, 'NEARBY'],
      [
        'a home in the large town 4 km from the small one',
        { locality: 'arlov' },
        { kind: 'RESIDENCE', ...mollan },
        'NEARBY',
      ],
      [
        'a home of the same part as the facility asked about',
        { facility: 'bryggan' },
        { kind: 'RESIDENCE', ...limhamn },
        'SAME_TOWN',
      ],
      [
        'a home at the facility itself',
        { facility: 'bryggan' },
        { kind: 'RESIDENCE', facility: 'bryggan' },
        'SAME_FACILITY',
      ],
      ['a placement in another part', limhamn, mollan, 'SAME_TOWN'],
      ['a prison in another part', limhamn, { kind: 'INSTITUTION', ...mollan }, 'SAME_TOWN'],
      ['staff in another part', limhamn, { kind: 'STAFF', ...mollan }, 'SAME_TOWN'],
      ['someone who stayed on in another part', limhamn, { kind: 'REMAINS', ...mollan }, 'SAME_TOWN'],
      [
        'a home in a town that is not large',
        { locality: 'kristianstad' },
        { kind: 'RESIDENCE', locality: 'kristianstad' },
        'SAME_TOWN',
      ],
    ]),
  )('$what: $scope', ({ place, where, scope }) => {
    expect(scopeOf(place, where)).toBe(scope);
  });
});
