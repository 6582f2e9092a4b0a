import { describe, expect, test } from 'vitest';
import { answered, asking, belongs, feud, found, lives, rivals, type Told } from './invented-people.ts';

const alva = (changes: Readonly<Record<string, unknown>>) => [
  { id: 'alva', consent: true, verifiedOn: '2027-02-01', ...changes },
  { id: 'bo' },
  { id: 'cem', consent: true, verifiedOn: '2027-02-01', attestedNone: true },
];
const known = [belongs('alva', 'reds')];
const closedHome = {
  facilities: [
    {
      id: 'lyktan',
      locality: 'kristianstad',
      supplier: 'trygg',
      capacity: 6,
      needsPermit: false,
      closed: [{ from: '2027-01-01' }],
    },
  ],
  units: [],
  question: asking({ place: { facility: 'lyktan' } }),
};

describe('the answer, as of 15 February 2027', () => {
  test.each<[string, string, Told]>([
    ['a CRITICAL', 'ADVISED_AGAINST', { threats: [{ by: 'bo', against: 'alva' }], presences: [lives('bo')] }],
    ['a HIGH', 'ADVISED_AGAINST', feud],
    ['a MEDIUM', 'CONSULTATION_REQUIRED', { ...feud, presences: [lives('bo', { locality: 'broby' })] }],
    [
      'a LOW, and all verified',
      'NO_KNOWN_RISK',
      {
        ...feud,
        rivalries: [rivals('reds', 'blues', { level: 'TENSION' })],
        presences: [lives('bo', { locality: 'broby' })],
      },
    ],
    ['nothing, and all verified', 'NO_KNOWN_RISK', { affiliations: known }],
    ['nothing, without consent', 'INSUFFICIENT_BASIS', { affiliations: known, persons: alva({ consent: false }) }],
    ['nothing, never verified', 'INSUFFICIENT_BASIS', { affiliations: known, persons: alva({ verifiedOn: null }) }],
    ['verified 90 days ago', 'NO_KNOWN_RISK', { affiliations: known, persons: alva({ verifiedOn: '2026-11-17' }) }],
    [
      'verified 91 days ago',
      'INSUFFICIENT_BASIS',
      { affiliations: known, persons: alva({ verifiedOn: '2026-11-16' }) },
    ],
    ['verified today', 'NO_KNOWN_RISK', { affiliations: known, persons: alva({ verifiedOn: '2027-02-15' }) }],
    ['verified tomorrow', 'INSUFFICIENT_BASIS', { affiliations: known, persons: alva({ verifiedOn: '2027-02-16' }) }],
    ['the police know nothing and have not attested that there is nothing', 'INSUFFICIENT_BASIS', {}],
    ['the police have attested that there is nothing', 'NO_KNOWN_RISK', { persons: alva({ attestedNone: true }) }],
    [
      'only an open threat is known, of someone elsewhere',
      'NO_KNOWN_RISK',
      { threats: [{ by: 'alva', against: 'bo' }], presences: [lives('bo', { locality: 'horby' })] },
    ],
    ['only a closed threat is known', 'INSUFFICIENT_BASIS', { threats: [{ by: 'alva', against: 'bo', closed: true }] }],
    [
      'only an affiliation that ended long ago is known',
      'NO_KNOWN_RISK',
      { affiliations: [belongs('alva', 'reds', { from: '2001-01-01', to: '2002-01-01' })] },
    ],
    [
      'another in the household lacks a basis',
      'INSUFFICIENT_BASIS',
      { affiliations: known, question: asking({ subjects: ['alva', 'bo'] }), persons: alva({}) },
    ],
    [
      'another in the household has a basis',
      'NO_KNOWN_RISK',
      { affiliations: known, question: asking({ subjects: ['alva', 'cem'] }), persons: alva({}) },
    ],
    ['a closed home, without consent', 'ADVISED_AGAINST', { ...closedHome, persons: alva({ consent: false }) }],
  ])('%s: %s', (_what, answer, told) => {
    expect(answered(told)).toBe(answer);
  });

  test('without consent nothing is found with the subject as subject, however dangerous', () => {
    const told = {
      ...feud,
      persons: alva({ consent: false }),
      threats: [{ by: 'bo', against: 'alva' }],
      bans: [{ person: 'alva', county: '12', from: '2027-01-01' }],
      territories: [{ grouping: 'blues', locality: 'kristianstad', from: '2021-01-01' }],
    };
    expect([answered(told), found(told)]).toEqual(['INSUFFICIENT_BASIS', []]);
  });

  test("a counterpart's consent is not asked for here: what needs it was left out before", () => {
    expect(found({ ...feud, persons: alva({}) })).toEqual(['RIVALRY alva bo SAME_TOWN HIGH']);
  });
});
