import { describe, expect, test } from 'vitest';
import { judge } from '#api/conflicts/judge.ts';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';
import { asking, file, found, lives, type Told } from './invented-people.ts';

type Fact = Readonly<Record<string, unknown>>;
const during = { from: '2027-01-01', to: '2027-12-31' };

type Row = readonly [area: string, ban: Fact, place: string, at: Fact, severity: string | null];
const table = (rows: readonly Row[]) =>
  rows.map(([area, ban, place, at, severity]) => ({ area, ban, place, at, severity }));

describe('bans and advice', () => {
  const nasby = { locality: 'kristianstad', district: 'nasby' };
  const town = { locality: 'kristianstad' };
  const home = { facility: 'lyktan' };
  const outside = { facility: 'stugan' };
  const municipality = { municipality: '1290' };

  test.each(
    table([
      ['the county', { county: '12' }, 'a district', nasby, 'CRITICAL'],
      ['the county', { county: '12' }, 'a municipality', municipality, 'CRITICAL'],
      ['another county', { county: '10' }, 'a town', town, null],
      ['the municipality', { municipality: '1290' }, 'a town', town, 'CRITICAL'],
      ['the municipality', { municipality: '1290' }, 'a home outside every town', outside, 'CRITICAL'],
      ['another municipality', { municipality: '1256' }, 'a town', town, null],
      ['the town', { locality: 'kristianstad' }, 'a home in it', home, 'CRITICAL'],
      ['the town', { locality: 'kristianstad' }, 'a district of it', nasby, 'CRITICAL'],
      ['the town', { locality: 'kristianstad' }, 'only the municipality', municipality, 'MEDIUM'],
      ['the town', { locality: 'kristianstad' }, 'a home outside every town', outside, 'MEDIUM'],
      ['the neighbouring town', { locality: 'hammarslund' }, 'a town 3 km away', town, null],
      ['the district', { district: 'nasby' }, 'the district', nasby, 'CRITICAL'],
      ['another district', { district: 'ostermalm' }, 'a district', nasby, null],
      ['a district', { district: 'nasby' }, 'only the town', town, 'MEDIUM'],
      ['a district', { district: 'nasby' }, 'a home whose district is unknown', home, 'MEDIUM'],
      ['a district', { district: 'nasby' }, 'only the municipality', municipality, 'MEDIUM'],
      ['a district of another town', { district: 'mollan' }, 'a town', town, null],
    ]),
  )('a ban on $area, the place being $place: $severity', ({ ban: area, at: place, severity }) => {
    const of = (advice: boolean) =>
      found({ question: asking({ place }), bans: [{ person: 'alva', ...area, ...during, advice }] });
    expect(of(false)).toEqual(severity === null ? [] : [`STAY_BAN alva ${severity}`]);
    expect(of(true)).toEqual(severity === null ? [] : ['STAY_ADVISED_AGAINST alva MEDIUM']);
  });

  test.each([
    ['ended on the day of moving in', { from: '2026-01-01', to: '2027-03-01' }, 0],
    ['ends the day after', { from: '2026-01-01', to: '2027-03-02' }, 1],
    ['begins on the last day', { from: '2027-05-31' }, 1],
    ['begins on the day of moving out', { from: '2027-06-01' }, 0],
  ])('a ban that %s', (_when, period, count) => {
    expect(found({ bans: [{ person: 'alva', municipality: '1290', ...period }] })).toHaveLength(count);
  });

  test("several bans are one finding, the most severe; advice stands beside it; another's ban is nothing", () => {
    const bans = [
      { person: 'alva', district: 'nasby', ...during },
      { person: 'alva', county: '12', ...during },
      { person: 'alva', county: '12', ...during, advice: true },
      { person: 'bo', county: '12', ...during },
    ];
    expect(found({ bans })).toEqual(['STAY_BAN alva CRITICAL', 'STAY_ADVISED_AGAINST alva MEDIUM']);
  });
});

const lyktan = { id: 'lyktan', locality: 'kristianstad', supplier: 'trygg', capacity: 6, needsPermit: false };
const at = (facility: Fact, more: Told = {}): Told => ({
  question: asking({ place: { facility: 'lyktan' } }),
  facilities: [{ ...lyktan, ...facility }],
  units: [
    { id: 'lyktan-1', facility: 'lyktan', capacity: 2 },
    { id: 'lyktan-2', facility: 'lyktan', capacity: 2 },
  ],
  ...more,
});

describe('placement stops: municipality 1256 places', () => {
  test.each([
    ['its own stop', { from: '2027-01-01', by: '1256' }, true],
    ['a national stop', { from: '2027-01-01' }, true],
    ["another municipality's stop", { from: '2027-01-01', by: '1290' }, false],
    ['its own, which ends on the day of moving in', { from: '2027-01-01', to: '2027-03-01', by: '1256' }, false],
    ['its own, from the last day on', { from: '2027-05-31', by: '1256' }, true],
    ['its own, from the day of moving out', { from: '2027-06-01', by: '1256' }, false],
  ])('%s', (_what, stop, isFound) => {
    const told = at({}, { suppliers: [{ id: 'trygg', stops: [stop] }] });
    expect(found(told)).toEqual(isFound ? ['SUPPLIER_STOPPED CRITICAL'] : []);
    expect(found({ ...told, question: asking({ place: { unit: 'lyktan-1' } }) })).toHaveLength(isFound ? 1 : 0);
    expect(found({ ...told, question: asking() })).toEqual([]);
  });

  test("where nobody says who places, a national stop holds and a municipality's own does not", () => {
    const question = asking({ place: { facility: 'lyktan' }, municipality: null });
    const stopped = (by: string | null) =>
      at({}, { question, suppliers: [{ id: 'trygg', stops: [{ from: '2027-01-01', by }] }] });
    expect(found(stopped(null))).toEqual(['SUPPLIER_STOPPED CRITICAL']);
    expect(found(stopped('1256'))).toEqual([]);
  });
});

describe('permits', () => {
  const spring = { from: '2027-03-01', to: '2027-06-01' };
  test.each<[string, readonly Fact[], boolean]>([
    ['one for the whole stay', [spring], false],
    ['none', [], true],
    ['one that begins a day late', [{ ...spring, from: '2027-03-02' }], true],
    ['one that ends a day early', [{ ...spring, to: '2027-05-31' }], true],
    [
      'two that follow on one another, the later first',
      [{ from: '2027-04-01' }, { from: '2026-01-01', to: '2027-04-01' }],
      false,
    ],
    ['two with a day between', [{ from: '2026-01-01', to: '2027-04-01' }, { from: '2027-04-02' }], true],
    [
      'a short one within a long one',
      [
        { from: '2026-01-01', to: '2028-01-01' },
        { from: '2027-03-01', to: '2027-03-02' },
      ],
      false,
    ],
    [
      'two from the same day, the shorter last',
      [{ from: '2026-01-01' }, { from: '2026-01-01', to: '2027-04-01' }],
      false,
    ],
  ])('%s', (_what, permits, isMissing) => {
    expect(found(at({ needsPermit: true, permits }))).toEqual(isMissing ? ['PERMIT_MISSING HIGH'] : []);
    expect(found(at({ needsPermit: false, permits }))).toEqual([]);
  });

  test.each([
    ['2027-05-30', false],
    ['2027-05-29', true],
  ])('of a stay without end the first 90 days need be covered: a permit until %s', (to, isMissing) => {
    const question = asking({ place: { facility: 'lyktan' }, to: null });
    expect(found(at({ needsPermit: true, permits: [{ from: '2027-01-01', to }] }, { question }))).toHaveLength(
      isMissing ? 1 : 0,
    );
  });
});

test.each([
  ['until the day of moving in', { from: '2027-02-01', to: '2027-03-01' }, false],
  ['on the day of moving in', { from: '2027-03-01', to: '2027-03-02' }, true],
  ['on the last day', { from: '2027-05-31', to: '2027-07-01' }, true],
  ['from the day of moving out', { from: '2027-06-01' }, false],
])('a home closed %s', (_when, closure, isFound) => {
  expect(found(at({ closed: [closure] }))).toEqual(isFound ? ['FACILITY_CLOSED CRITICAL'] : []);
});

describe('capacity: the home has three places, the flat two', () => {
  const full = (presences: readonly Fact[], question: Fact = {}): boolean =>
    found(at({ capacity: 3 }, { question: asking({ place: { unit: 'lyktan-1' }, ...question }), presences })).includes(
      'OVER_CAPACITY HIGH',
    );
  const flat = { unit: 'lyktan-1' };
  const otherFlat = { unit: 'lyktan-2' };
  const home = { facility: 'lyktan' };

  test.each<[string, boolean, readonly Fact[]]>([
    ['nobody there', false, []],
    ['one in the flat', false, [lives('bo', flat)]],
    ['two in the flat', true, [lives('bo', flat), lives('cem', flat)]],
    [
      'one in the flat, whose hold has become a placement and stands twice',
      false,
      [lives('bo', flat), lives('bo', { ...flat, kind: 'HELD' })],
    ],
    ['one placed and one held', true, [lives('bo', flat), lives('cem', { ...flat, kind: 'HELD' })]],
    [
      'one after the other: the day of leaving is free',
      false,
      [lives('bo', { ...flat, to: '2027-04-01' }), lives('cem', { ...flat, from: '2027-04-01' })],
    ],
    [
      'both on one day only',
      true,
      [lives('bo', { ...flat, to: '2027-04-02' }), lives('cem', { ...flat, from: '2027-04-01' })],
    ],
    [
      'two who leave before',
      false,
      [lives('bo', { ...flat, to: '2027-03-01' }), lives('cem', { ...flat, to: '2027-03-01' })],
    ],
    ['two in the home beside the flat', false, [lives('bo', otherFlat), lives('cem', home)]],
    ['three in the home beside the flat', true, [lives('bo', otherFlat), lives('cem', home), lives('dina', home)]],
    [
      'staff, a home and someone who stayed on',
      false,
      [
        lives('bo', { ...flat, kind: 'STAFF' }),
        lives('cem', { ...flat, kind: 'RESIDENCE' }),
        lives('dina', { ...flat, kind: 'REMAINS' }),
      ],
    ],
    ['Alva herself, already placed there', false, [lives('alva', flat), lives('bo', flat)]],
  ])('%s: %s', (_what, isFull, presences) => {
    expect(full(presences)).toBe(isFull);
  });

  test('a household of three does not fit a flat for two, with nobody there', () => {
    expect(full([], { subjects: ['alva', 'bo', 'cem'] })).toBe(true);
    expect(full([], { subjects: ['alva', 'bo'] })).toBe(false);
  });

  test("asked about the home, its flats' own places are no matter", () => {
    expect(full([lives('bo', flat), lives('cem', flat)], { place: home })).toBe(false);
    expect(full([lives('bo', flat), lives('cem', flat), lives('dina', otherFlat)], { place: home })).toBe(true);
  });

  test("holds opened after the asker's own are left out, earlier ones and those of unknown order are not", () => {
    const told = file(at({ capacity: 1 }, { presences: [lives('bo', { ...home, kind: 'HELD' })] }));
    const read = readInquiry(told);
    const rules = (opened: { opened?: number }, own: { holdOpened?: number }) =>
      judge({
        ...read,
        question: { ...read.question, ...own },
        presences: read.presences.map((presence) => ({ ...presence, ...opened })),
      }).findings.map(({ rule }) => rule);
    expect(rules({ opened: 8 }, { holdOpened: 7 })).toEqual([]);
    expect(rules({ opened: 6 }, { holdOpened: 7 })).toEqual(['OVER_CAPACITY']);
    expect(rules({}, { holdOpened: 7 })).toEqual(['OVER_CAPACITY']);
    expect(rules({ opened: 8 }, {})).toEqual(['OVER_CAPACITY']);
  });
});

describe('concentration', () => {
  const four = ['bo', 'cem', 'dina', 'elis'];
  const town = (people: readonly string[], changes: Fact = {}) => people.map((person) => lives(person, changes));

  test.each<[string, boolean, Told]>([
    ['four in town', true, { presences: town(four) }],
    ['three in town', false, { presences: town(four.slice(1)) }],
    [
      'three in town, one of them twice',
      false,
      { presences: [...town(four.slice(1)), lives('bo', { locality: 'broby' }), lives('cem', { facility: 'lyktan' })] },
    ],
    [
      "two in the town's home and two in town, one held",
      true,
      { presences: [...town(['bo', 'cem'], { unit: 'lyktan-1' }), lives('dina'), lives('elis', { kind: 'HELD' })] },
    ],
    ['four in the town 3 km away', false, { presences: town(four, { locality: 'hammarslund' }) }],
    ['four whose homes the police know', false, { presences: town(four, { kind: 'RESIDENCE' }) }],
    ['three and Alva herself', false, { presences: town(['alva', 'bo', 'cem', 'dina']) }],
    [
      'four, but never on one day',
      false,
      { presences: [...town(['bo', 'cem'], { to: '2027-04-01' }), ...town(['dina', 'elis'], { from: '2027-04-01' })] },
    ],
    [
      'four in a large town',
      false,
      { question: asking({ place: { locality: 'malmo' } }), presences: town(four, { locality: 'malmo' }) },
    ],
    ['four, where the policy says five', false, { policy: { concentration: 5 }, presences: town(four) }],
    [
      'four in the municipality, town unknown',
      false,
      { question: asking({ place: { municipality: '1290' } }), presences: town(four, { municipality: '1290' }) },
    ],
  ])('%s: %s', (_what, isFound, told) => {
    expect(found(told)).toEqual(isFound ? ['CONCENTRATION LOW'] : []);
  });
});

describe('whereabouts: Cem threatens Alva, who moves in on 1 March', () => {
  const threats = [{ by: 'cem', against: 'alva' }];
  const elsewhere = { locality: 'horby' };

  test.each<[string, boolean, readonly Fact[]]>([
    ['nobody knows where Cem is', true, []],
    ['he lives elsewhere', false, [lives('cem', elsewhere)]],
    [
      'he was last seen elsewhere, unconfirmed',
      false,
      [lives('cem', { ...elsewhere, kind: 'UNCONFIRMED', to: '2027-04-01' })],
    ],
    ['he leaves on the day of moving in', true, [lives('cem', { ...elsewhere, to: '2027-03-01' })]],
    ['he comes the day after', true, [lives('cem', { ...elsewhere, from: '2027-03-02' })]],
    ['a place elsewhere is only held for him', true, [lives('cem', { ...elsewhere, kind: 'HELD' })]],
  ])('%s: %s', (_what, isFound, presences) => {
    expect(found({ threats, presences })).toEqual(isFound ? ['WHEREABOUTS_UNKNOWN alva LOW'] : []);
  });

  test('one finding, however many there are; nothing of those in the household or of closed threats', () => {
    expect(found({ threats: [...threats, { by: 'alva', against: 'bo' }] })).toEqual(['WHEREABOUTS_UNKNOWN alva LOW']);
    expect(found({ threats: [{ ...threats[0], closed: true }] })).toEqual([]);
    const household = found({ threats, question: asking({ subjects: ['alva', 'cem'] }) });
    expect(household.filter((finding) => finding.startsWith('WHEREABOUTS'))).toEqual([]);
  });
});
