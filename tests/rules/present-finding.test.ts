import { describe, expect, test } from 'vitest';
import type { Finding } from '#api/conflicts/findings.ts';
import { loweredBy } from '#api/consultations/lowered-by.ts';
import { markOf } from '#api/consultations/person-mark.ts';
import { presentFinding } from '#api/consultations/present-finding.ts';
import type { Words } from '#api/consultations/words-of-findings.ts';
import type { PathFact } from '#api/graph/queries/find-path-facts.ts';

const unset = {
  from: null,
  to: null,
  source: null,
  information: null,
  pending: null,
  role: null,
  level: null,
  kind: null,
  town: null,
  municipality: null,
};
const facts = new Map<string, PathFact>([
  ['f1', { ...unset, id: 'f1', source: 1, information: 'A', pending: false, role: 'MEMBER' }],
  ['f2', { ...unset, id: 'f2', kind: 'HELD', from: '2027-01-01', town: 'Åhus', municipality: 'Kristianstad' }],
]);
const words: Words = {
  person: (id) => (id === 'alva' ? 'Lind' : markOf(id)),
  grouping: (id) => ({ reds: 'Reds', blues: 'Blues' })[id] ?? '',
  fact: (ref) => facts.get(ref ?? ''),
};
const rivalry: Finding = {
  rule: 'RIVALRY',
  severity: 'HIGH',
  scope: 'SAME_UNIT',
  subject: 'alva',
  counterpart: 'bo',
  path: {
    severity: 'HIGH',
    scope: 'SAME_UNIT',
    lowered: ['held'],
    steps: [
      { step: 'AFFILIATION', person: 'alva', grouping: 'reds', ref: 'f1' },
      { step: 'RIVALRY', from: 'reds', to: 'blues' },
      { step: 'PRESENCE', person: 'bo', ref: 'f2' },
    ],
  },
};

const stay = { from: '2027-03-01', agedYears: 5 };

describe('a finding as the liaison reads it', () => {
  const shown = presentFinding(rivalry, words, stay);

  test('names whom the region may know by a pseudonym, and all others by a mark that leads back to nothing', () => {
    expect(shown.subject?.mark).toBe('Lind');
    expect(shown.counterpart?.mark).toMatch(/^Person [0-9A-F]{5}$/);
    expect(JSON.stringify(shown)).not.toMatch(/"(alva|bo)"/);
  });

  test('tells the steps in order, each with what its fact says', () => {
    expect(shown.path.map(({ label }) => label)).toEqual([
      'Lind → Reds',
      'Reds – Blues',
      `${markOf('bo')}, Åhus (Kristianstad)`,
    ]);
    expect(shown.path[0]).toMatchObject({ kind: 'AFFILIATION', role: 'MEMBER', source: 1, information: 'A' });
    expect(shown.path[2]).toMatchObject({ kind: 'PRESENCE', role: 'HELD', from: '2027-01-01' });
    expect(shown.lowered).toEqual(['HELD']);
  });

  test('tells what each step joins, and which of them lowered it', () => {
    expect(shown.path.map(({ ends }) => ends.map(({ kind, name }) => `${kind} ${name}`))).toEqual([
      ['PERSON Lind', 'GROUPING Reds'],
      ['GROUPING Reds', 'GROUPING Blues'],
      [`PERSON ${markOf('bo')}`, 'PLACE Åhus (Kristianstad)'],
    ]);
    expect(shown.path.map(({ lowered }) => lowered)).toEqual([[], [], ['HELD']]);
  });

  test.each([
    ['an affiliation that ended more than five years before', 'AFFILIATION', '2022-02-28', ['aged']],
    ['an affiliation that ended less than five years before', 'AFFILIATION', '2022-03-01', []],
    ['a rivalry that is over on the first shared day', 'RIVALRY', '2027-03-01', ['aged']],
    ['a rivalry that is over the day after', 'RIVALRY', '2027-03-02', []],
  ] as const)('%s lowers a path accordingly', (_what, step, to, expected) => {
    const ends = { person: 'bo', grouping: 'reds', from: 'reds', to: 'blues' };
    expect(loweredBy({ step, ...ends }, { ...unset, id: 'f', to }, stay)).toEqual(expected);
  });

  test('of a rule without a path has none', () => {
    const ban: Finding = { rule: 'STAY_BAN', severity: 'CRITICAL', subject: 'alva' };
    expect(presentFinding(ban, words, stay)).toMatchObject({ path: [], support: [], counterpart: null, scope: null });
  });
});
