import { describe, expect, test } from 'vitest';
import type { Finding } from '#api/conflicts/findings.ts';
import { markOf } from '#api/consultations/person-mark.ts';
import { presentFinding } from '#api/consultations/present-finding.ts';
import type { Words } from '#api/consultations/words-of-findings.ts';

const unset = {
  from: null,
  to: null,
  source: null,
  information: null,
  pending: null,
  role: null,
  level: null,
  kind: null,
};
const facts = new Map([
  [
    'f1',
    { ...unset, id: 'f1', source: 1, information: 'A', pending: false, role: 'MEMBER', town: null, municipality: null },
  ],
  ['f2', { ...unset, id: 'f2', kind: 'CONFIRMED', from: '2027-01-01', town: 'Åhus', municipality: 'Kristianstad' }],
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

describe('a finding as the liaison reads it', () => {
  const shown = presentFinding(rivalry, words);

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
    expect(shown.path[2]).toMatchObject({ kind: 'PRESENCE', role: 'CONFIRMED', from: '2027-01-01' });
    expect(shown.lowered).toEqual(['HELD']);
  });

  test('of a rule without a path has none', () => {
    const ban: Finding = { rule: 'STAY_BAN', severity: 'CRITICAL', subject: 'alva' };
    expect(presentFinding(ban, words)).toMatchObject({ path: [], support: [], counterpart: null, scope: null });
  });
});
