import { describe, expect, test } from 'vitest';
import { bandOfStanding, orderRows, rowsOf } from '../../web/features/live-map/layers.ts';

const reds = { id: 'reds', name: 'Reds' };
const blues = { id: 'blues', name: 'Blues' };
const municipality = (id: string, name: string, standing: number, territories = [reds]) => ({
  ...{ id, name, county: 'Skåne län', territories },
  standing: standing > 0 && standing < 5 ? { isFew: true, count: null } : { isFew: false, count: standing },
});
const rows = rowsOf({
  municipalities: [
    municipality('1', 'Åre', 0, []),
    municipality('2', 'Lund', 3),
    municipality('3', 'Ystad', 12, [reds, blues]),
  ],
  feuds: [
    { a: reds, b: blues, level: 'CONFLICT', from: '2023-01-01', municipalityIds: ['2', '3'] },
    { a: reds, b: blues, level: 'TENSION', from: '2020-01-01', municipalityIds: ['3'] },
  ],
});

describe('the layers of the live map', () => {
  test('have a class for each municipality: of feuds the worst of those who are active there', () => {
    expect(rows.map(({ bands }) => bands)).toEqual([
      { STANDING: 0, TERRITORIES: 0, FEUDS: 0 },
      { STANDING: 1, TERRITORIES: 1, FEUDS: 2 },
      { STANDING: 3, TERRITORIES: 2, FEUDS: 2 },
    ]);
  });

  test('order the table by what there is most of, then by name with å last', () => {
    expect(orderRows(rows, 'STANDING').map(({ name }) => name)).toEqual(['Ystad', 'Lund', 'Åre']);
    const none = rows.map((row) => ({ ...row, bands: { STANDING: 0, TERRITORIES: 0, FEUDS: 0 } }));
    expect(orderRows(none, 'FEUDS').map(({ name }) => name)).toEqual(['Lund', 'Ystad', 'Åre']);
  });

  test.each([
    [{ isFew: true, count: null }, 1],
    [{ isFew: false, count: 0 }, 0],
    [{ isFew: false, count: 5 }, 2],
    [{ isFew: false, count: 10 }, 3],
  ])('%o standing placements are class %i', (standing, band) => {
    expect(bandOfStanding(standing)).toBe(band);
  });
});
