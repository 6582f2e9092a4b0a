import { describe, expect, test } from 'vitest';
import { asking, belongs, found, rivals, type Told } from './invented-people.ts';

type Fact = Readonly<Record<string, unknown>>;

const active = (grouping: string, changes: Fact = {}): Fact => {
  const area = 'locality' in changes || 'municipality' in changes ? {} : { locality: 'kristianstad' };
  return { grouping, from: '2021-01-01', ...area, ...changes };
};

/** Alva of the Reds, whose rivals are the Blues. */
const told = (territory: Fact, more: Told = {}): readonly string[] =>
  found({
    affiliations: [belongs('alva', 'reds')],
    rivalries: [rivals('reds', 'blues')],
    territories: [territory],
    ...more,
  });

describe("a rival's territory is as severe as meeting the rival, by how near it is", () => {
  test.each([
    ['ARMED_CONFLICT', 'CRITICAL', 'HIGH'],
    ['CONFLICT', 'HIGH', 'MEDIUM'],
    ['TENSION', 'MEDIUM', 'LOW'],
  ])('%s: in town %s, nearby %s', (level, town, nearby) => {
    const rivalries = [rivals('reds', 'blues', { level })];
    expect(told(active('blues'), { rivalries })).toEqual([`RIVAL_TERRITORY alva blues SAME_TOWN ${town}`]);
    expect(told(active('blues', { locality: 'broby' }), { rivalries })).toEqual([
      `RIVAL_TERRITORY alva blues NEARBY ${nearby}`,
    ]);
    expect(told(active('blues', { locality: 'horby' }), { rivalries })).toEqual([]);
  });

  test("one's own is HIGH in town and MEDIUM nearby", () => {
    expect(told(active('reds'))).toEqual(['OWN_TERRITORY alva reds SAME_TOWN HIGH']);
    expect(told(active('reds', { municipality: '1290' }))).toEqual(['OWN_TERRITORY alva reds NEARBY MEDIUM']);
  });
});

describe('whose territory', () => {
  test.each([
    ["the rival's part is active there", 'reds', 'blues-youth', 'RIVAL_TERRITORY alva blues-youth SAME_TOWN MEDIUM'],
    ["a part of one's own is active there", 'reds', 'reds-youth', 'OWN_TERRITORY alva reds-youth SAME_TOWN MEDIUM'],
    ["the whole of one's own part is active there", 'reds-youth', 'reds', 'OWN_TERRITORY alva reds SAME_TOWN MEDIUM'],
    ["one's own part is active there", 'reds-youth', 'reds-youth', 'OWN_TERRITORY alva reds-youth SAME_TOWN HIGH'],
    ['the rival of the whole is active there', 'reds-youth', 'blues', 'RIVAL_TERRITORY alva blues SAME_TOWN MEDIUM'],
  ])('%s', (_what, alvas, grouping, finding) => {
    expect(told(active(grouping), { affiliations: [belongs('alva', alvas)] })).toEqual([finding]);
  });

  test("a part's rival is no rival of the whole", () => {
    expect(told(active('blues'), { rivalries: [rivals('reds', 'blues-youth')] })).toEqual([]);
  });
});

describe('when', () => {
  test.each([
    ['until the day of moving in', { to: '2027-03-01' }, false],
    ['until the day after', { to: '2027-03-02' }, true],
    ['from the last day on', { from: '2027-05-31' }, true],
    ['from the day of moving out: there is no buffer', { from: '2027-06-01' }, false],
  ])('active %s', (_when, period, isFound) => {
    expect(told(active('blues', period))).toHaveLength(isFound ? 1 : 0);
  });

  test('an affiliation or a rivalry that begins after the territory has ended does not count', () => {
    const until = active('blues', { to: '2027-04-01' });
    expect(told(until, { affiliations: [belongs('alva', 'reds', { from: '2027-03-31' })] })).toHaveLength(1);
    expect(told(until, { affiliations: [belongs('alva', 'reds', { from: '2027-04-01' })] })).toHaveLength(0);
    expect(told(until, { rivalries: [rivals('reds', 'blues', { from: '2027-04-01' })] })).toHaveLength(0);
  });

  test("the first shared day is the territory's, where it begins within the stay", () => {
    const rivalries = [rivals('reds', 'blues', { to: '2027-03-15' })];
    expect(told(active('blues', { from: '2027-03-14' }), { rivalries })).toEqual([
      'RIVAL_TERRITORY alva blues SAME_TOWN HIGH',
    ]);
    expect(told(active('blues', { from: '2027-03-15' }), { rivalries })).toEqual([
      'RIVAL_TERRITORY alva blues SAME_TOWN MEDIUM',
    ]);
  });
});

test.each([
  ['a pending territory', active('blues', { pending: true })],
  ['a territory of source 3', active('blues', { grade: { source: 3 } })],
])('%s is weak: one step', (_what, territory) => {
  expect(told(territory)).toEqual(['RIVAL_TERRITORY alva blues SAME_TOWN MEDIUM']);
});

test.each([
  ['the same part', { locality: 'malmo', district: 'mollan' }, 'SAME_TOWN HIGH'],
  ['another part', { locality: 'malmo', district: 'limhamn' }, 'NEARBY MEDIUM'],
  ['no part known', { locality: 'malmo' }, 'NEARBY MEDIUM'],
  ['the municipality', { municipality: '1280' }, 'NEARBY MEDIUM'],
])('in a large town a territory in %s of it is %s', (_what, area, expected) => {
  const question = asking({ place: { locality: 'malmo', district: 'mollan' } });
  expect(told(active('blues', area), { question })).toEqual([`RIVAL_TERRITORY alva blues ${expected}`]);
});

test('several territories of one grouping are one finding: the most severe, the nearest', () => {
  const territories = [active('blues', { locality: 'broby' }), active('blues', { pending: true }), active('blues')];
  expect(told(active('blues'), { territories })).toEqual(['RIVAL_TERRITORY alva blues SAME_TOWN HIGH']);
});
