import { describe, expect, test } from 'vitest';
import { judge } from '#api/conflicts/judge.ts';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';
import { asking, feud, file, type Told } from './invented-people.ts';
import { alva, home, reading } from './read-a-file.ts';

describe('what is fine in a file', () => {
  test.each<[string, Told]>([
    ['only what is required', {}],
    [
      'null for to, by, municipality and verifiedOn',
      {
        question: asking({ to: null, municipality: null }),
        persons: [{ id: 'alva', verifiedOn: null }],
        suppliers: [{ id: 'trygg', stops: [{ from: '2027-01-01', to: null, by: null }] }],
      },
    ],
    [
      'a person twice, once with the defaults written out',
      { persons: [{ id: 'alva' }, { id: 'alva', consent: false, verifiedOn: null, attestedNone: false }] },
    ],
    [
      'a facility twice with its permits in another order',
      {
        facilities: [
          ['2026-01-01', '2027-01-01'],
          ['2027-01-01', '2026-01-01'],
        ].map((days) => ({ ...home, id: 'lyktan', locality: 'malmo', permits: days.map((from) => ({ from })) })),
        units: [],
      },
    ],
    [
      'a grouping that is part of two',
      { groupings: [{ id: 'a' }, { id: 'b' }, { id: 'c', partOf: ['b', 'a'] }, { id: 'c', partOf: ['a', 'b'] }] },
    ],
    ['a person and a grouping of the same identifier', { persons: [{ id: 'alva' }, { id: 'reds' }] }],
    [
      'a capacity and a policy of zero',
      {
        units: [{ id: 'x', facility: 'lyktan', capacity: 0 }],
        policy: {
          bufferDays: 0,
          sameTownKm: 0,
          nearbyKm: 0.5,
          fadeMonths: 0,
          agedYears: 0,
          basisDays: 0,
          concentration: 1,
        },
      },
    ],
  ])('%s', (_what, told) => {
    expect(reading(file(told))).toBe('INSUFFICIENT_BASIS');
  });

  test("a missing grade, or part of one, is source 1 and information A, and the policy's missing parts are the defaults", () => {
    const { affiliations, policy } = readInquiry(
      file({ affiliations: [alva, { ...alva, grade: { information: 'E' } }], policy: { nearbyKm: 1 } }),
    );
    expect(affiliations.map(({ grade }) => `${grade.source}${grade.information}`)).toEqual(['1A', '1E']);
    expect(policy).toEqual({
      bufferDays: 7,
      sameTownKm: 5,
      nearbyKm: 1,
      fadeMonths: 24,
      agedYears: 5,
      basisDays: 90,
      concentration: 4,
    });
  });

  test('exact duplicates of every fact change nothing', () => {
    const once = file(feud);
    const twice = Object.fromEntries(
      Object.entries(once).map(([name, list]) => [name, Array.isArray(list) ? [...list, ...list] : list]),
    );
    expect(judge(readInquiry(twice))).toEqual(judge(readInquiry(once)));
  });
});
