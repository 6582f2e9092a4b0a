import { describe, expect, test } from 'vitest';
import { allies, asking, belongs, feud, found, judged, lives, rivals, type Told } from './invented-people.ts';

/** Where Bo is, seen from the flat lyktan-1 in Kristianstad. */
const whereBoIs = {
  SAME_UNIT: { unit: 'lyktan-1' },
  SAME_FACILITY: { unit: 'lyktan-2' },
  SAME_TOWN: { locality: 'hammarslund' },
  NEARBY: { locality: 'broby' },
};

const relations: Readonly<Record<string, Told>> = {
  PERSONAL_THREAT: { threats: [{ by: 'bo', against: 'alva' }] },
  'PERSONAL_THREAT, the other way': { threats: [{ by: 'alva', against: 'bo' }] },
  'RIVALRY at ARMED_CONFLICT': { ...feud, rivalries: [rivals('reds', 'blues', { level: 'ARMED_CONFLICT' })] },
  'RIVALRY at CONFLICT': feud,
  'RIVALRY at TENSION': { ...feud, rivalries: [rivals('blues', 'reds', { level: 'TENSION' })] },
  FORMER_ASSOCIATES: { affiliations: [belongs('alva', 'reds'), belongs('bo', 'reds')] },
  'ALLIED_RIVALRY at ARMED_CONFLICT': alliedAt('ARMED_CONFLICT', 'alva', 'bo'),
  'ALLIED_RIVALRY at ARMED_CONFLICT, exchanged': alliedAt('ARMED_CONFLICT', 'bo', 'alva'),
  'ALLIED_RIVALRY at CONFLICT': alliedAt('CONFLICT', 'alva', 'bo'),
  'ALLIED_RIVALRY at CONFLICT, exchanged': alliedAt('CONFLICT', 'bo', 'alva'),
  'ALLIED_RIVALRY at TENSION': alliedAt('TENSION', 'alva', 'bo'),
  'THREATENED_RELATIVE, of the threatener': {
    threats: [{ by: 'cem', against: 'alva' }],
    relatives: [{ a: 'cem', b: 'bo' }],
  },
  'THREATENED_RELATIVE, of the subject': {
    threats: [{ by: 'cem', against: 'bo' }],
    relatives: [{ a: 'alva', b: 'cem' }],
  },
};

/** `one` is of the Reds; the Blues are their rivals, the Greens allies of the Blues, and `other` is a Green. */
function alliedAt(level: string, one: string, other: string): Told {
  return {
    affiliations: [belongs(one, 'reds'), belongs(other, 'greens')],
    rivalries: [rivals('reds', 'blues', { level })],
    alliances: [allies('greens', 'blues')],
  };
}

const grid = `
  relation                                    | unit     | facility | town     | nearby
  PERSONAL_THREAT                             | CRITICAL | CRITICAL | CRITICAL | HIGH
  PERSONAL_THREAT, the other way              | CRITICAL | CRITICAL | CRITICAL | HIGH
  RIVALRY at ARMED_CONFLICT                   | CRITICAL | CRITICAL | CRITICAL | HIGH
  RIVALRY at CONFLICT                         | CRITICAL | CRITICAL | HIGH     | MEDIUM
  RIVALRY at TENSION                          | HIGH     | HIGH     | MEDIUM   | LOW
  FORMER_ASSOCIATES                           | CRITICAL | CRITICAL | HIGH     | MEDIUM
  ALLIED_RIVALRY at ARMED_CONFLICT            | HIGH     | HIGH     | HIGH     | –
  ALLIED_RIVALRY at ARMED_CONFLICT, exchanged | HIGH     | HIGH     | HIGH     | –
  ALLIED_RIVALRY at CONFLICT                  | HIGH     | HIGH     | MEDIUM   | –
  ALLIED_RIVALRY at CONFLICT, exchanged       | HIGH     | HIGH     | MEDIUM   | –
  ALLIED_RIVALRY at TENSION                   | –        | –        | –        | –
  THREATENED_RELATIVE, of the threatener      | HIGH     | HIGH     | HIGH     | MEDIUM
  THREATENED_RELATIVE, of the subject         | HIGH     | HIGH     | HIGH     | MEDIUM`;

const rows = grid
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => row.split('|').map((cell) => cell.trim()));
const scopes = Object.entries(whereBoIs);
const cells = rows.flatMap(([relation = '', ...severities]) =>
  severities.map((severity, column) => ({
    relation,
    severity,
    scope: scopes[column]?.[0] ?? '',
    where: scopes[column]?.[1],
  })),
);

describe('how severe a relation is, by how near', () => {
  test.each(cells)('$relation, $scope: $severity', ({ relation, scope, where, severity }) => {
    const rule = relation.split(/[ ,]/)[0];
    const told = {
      ...relations[relation],
      question: asking({ place: { unit: 'lyktan-1' } }),
      presences: [lives('bo', where)],
    };
    const met = found(told).filter((finding) => finding.startsWith(`${rule} `));
    expect(met).toEqual(severity === '–' ? [] : [`${rule} alva bo ${scope} ${severity}`]);
  });
});

/** All at ARMED_CONFLICT in town: CRITICAL without a step, HIGH after one, MEDIUM after two. */
const armed = rivals('reds', 'blues', { level: 'ARMED_CONFLICT' });
const alva = belongs('alva', 'reds');
const bo = belongs('bo', 'blues');
const steps: readonly [string, string, string, Told][] = [
  ['nothing', 'CRITICAL', '', {}],
  [
    "the subject's affiliation is graded source 3",
    'HIGH',
    'weak',
    { affiliations: [{ ...alva, grade: { source: 3 } }, bo] },
  ],
  [
    "the counterpart's affiliation is graded information D",
    'HIGH',
    'weak',
    { affiliations: [alva, { ...bo, grade: { information: 'D' } }] },
  ],
  [
    'the rivalry is graded information E',
    'HIGH',
    'weak',
    { rivalries: [{ ...armed, grade: { source: 1, information: 'E' } }] },
  ],
  ['source 2 and information C', 'CRITICAL', '', { rivalries: [{ ...armed, grade: { source: 2, information: 'C' } }] }],
  ['the rivalry awaits its second officer', 'HIGH', 'weak', { rivalries: [{ ...armed, pending: true }] }],
  ['an affiliation is presumed', 'HIGH', 'weak', { affiliations: [alva, { ...bo, role: 'SUSPECTED' }] }],
  [
    'the presence is unconfirmed',
    'HIGH',
    'weak',
    { presences: [lives('bo', { kind: 'UNCONFIRMED', to: '2027-12-01' })] },
  ],
  [
    'several facts are weak: still one step',
    'HIGH',
    'weak',
    {
      affiliations: [
        { ...alva, pending: true },
        { ...bo, role: 'SUSPECTED' },
      ],
      rivalries: [{ ...armed, grade: { source: 3 } }],
    },
  ],
  [
    'Bo left exactly five years before the first shared day',
    'CRITICAL',
    '',
    { affiliations: [alva, { ...bo, to: '2022-03-01' }] },
  ],
  ['Bo left five years and a day before', 'HIGH', 'aged', { affiliations: [alva, { ...bo, to: '2022-02-28' }] }],
  ['Alva left five years and a day before', 'HIGH', 'aged', { affiliations: [{ ...alva, to: '2022-02-28' }, bo] }],
  ['the rivalry ends on the second shared day', 'CRITICAL', '', { rivalries: [{ ...armed, to: '2027-03-02' }] }],
  ['the rivalry ended on the first shared day', 'HIGH', 'aged', { rivalries: [{ ...armed, to: '2027-03-01' }] }],
  [
    'rivalry and affiliation are aged: still one step',
    'HIGH',
    'aged',
    { affiliations: [alva, { ...bo, to: '2021-01-01' }], rivalries: [{ ...armed, to: '2026-03-01' }] },
  ],
  ['an affiliation is ASSOCIATE', 'HIGH', 'loose', { affiliations: [alva, { ...bo, role: 'ASSOCIATE' }] }],
  ['an affiliation is LEADER', 'CRITICAL', '', { affiliations: [{ ...alva, role: 'LEADER' }, bo] }],
  ["Alva's tie is inherited", 'HIGH', 'loose', { affiliations: [belongs('alva', 'reds-youth'), bo] }],
  [
    'both ties are inherited: still one step',
    'HIGH',
    'loose',
    { affiliations: [belongs('alva', 'reds-youth'), belongs('bo', 'blues-youth')] },
  ],
  ['the presence is held', 'HIGH', 'held', { presences: [lives('bo', { kind: 'HELD' })] }],
  ['Bo is in prison for the whole stay', 'MEDIUM', 'locked', { presences: [lives('bo', { kind: 'INSTITUTION' })] }],
  [
    'Bo is in prison until the last day of the stay',
    'MEDIUM',
    'locked',
    { presences: [lives('bo', { kind: 'INSTITUTION', to: '2027-06-01' })] },
  ],
  [
    'Bo is released a day before the stay ends',
    'CRITICAL',
    '',
    { presences: [lives('bo', { kind: 'INSTITUTION', to: '2027-05-31' })] },
  ],
  [
    'Bo is imprisoned a day after the stay begins',
    'CRITICAL',
    '',
    { presences: [lives('bo', { kind: 'INSTITUTION', from: '2027-03-02' })] },
  ],
  ['weak and aged', 'MEDIUM', 'weak aged', { affiliations: [alva, { ...bo, to: '2020-06-01', pending: true }] }],
  [
    'weak, aged, loose and held: two steps in all',
    'MEDIUM',
    'weak aged loose held',
    {
      affiliations: [alva, { ...bo, role: 'ASSOCIATE', to: '2020-06-01', pending: true }],
      presences: [lives('bo', { kind: 'HELD' })],
    },
  ],
  [
    'locked and weak: two steps in all',
    'MEDIUM',
    'weak locked',
    { affiliations: [alva, { ...bo, pending: true }], presences: [lives('bo', { kind: 'INSTITUTION' })] },
  ],
];

describe('steps down from CRITICAL', () => {
  test.each(steps)('%s: %s %s', (_what, severity, lowered, told) => {
    const [finding] = judged({
      affiliations: [alva, bo],
      rivalries: [armed],
      presences: [lives('bo')],
      ...told,
    }).findings;
    expect([finding?.severity, finding?.path?.lowered.join(' ')]).toEqual([severity, lowered]);
  });

  test('never below LOW: a tension nearby that is weak and aged is still found', () => {
    const told = {
      affiliations: [alva, { ...bo, to: '2020-06-01', pending: true }],
      rivalries: [rivals('reds', 'blues', { level: 'TENSION' })],
      presences: [lives('bo', { locality: 'broby' })],
    };
    expect(found(told)).toEqual(['RIVALRY alva bo NEARBY LOW']);
  });

  test('a prison in the same facility is no step down', () => {
    const told = {
      ...feud,
      question: asking({ place: { facility: 'lyktan' } }),
      presences: [lives('bo', { kind: 'INSTITUTION', facility: 'lyktan' })],
    };
    expect(found(told)).toEqual(['RIVALRY alva bo SAME_FACILITY CRITICAL']);
  });

  test('an open-ended stay is covered by an open-ended sentence only', () => {
    const during = (to: string | null) =>
      found({ ...feud, question: asking({ to: null }), presences: [lives('bo', { kind: 'INSTITUTION', to })] });
    expect(during(null)).toEqual(['RIVALRY alva bo SAME_TOWN LOW']);
    expect(during('2099-01-01')).toEqual(['RIVALRY alva bo SAME_TOWN HIGH']);
  });

  test.each([
    ['the threat', { threats: [{ by: 'cem', against: 'alva', pending: true }], relatives: [{ a: 'cem', b: 'bo' }] }],
    [
      'the kinship',
      { threats: [{ by: 'cem', against: 'alva' }], relatives: [{ a: 'cem', b: 'bo', grade: { source: 3 } }] },
    ],
  ])('a threatened relative is a step lower where %s is weak', (_fact, told) => {
    expect(found({ ...told, presences: [lives('bo'), lives('cem', { locality: 'horby' })] })).toEqual([
      'THREATENED_RELATIVE alva bo SAME_TOWN MEDIUM',
    ]);
  });

  test('an alliance of what the rival is part of is loose, one of the rival itself is not', () => {
    const told = (ally: string, rival: string) => ({
      affiliations: [belongs('alva', 'reds'), belongs('bo', 'greens')],
      rivalries: [rivals('reds', rival, { level: 'ARMED_CONFLICT' })],
      alliances: [allies(ally, 'greens')],
      presences: [lives('bo')],
    });
    expect(found(told('blues', 'blues'))).toEqual(['ALLIED_RIVALRY alva bo SAME_TOWN HIGH']);
    expect(found(told('blues', 'blues-youth'))).toEqual(['ALLIED_RIVALRY alva bo SAME_TOWN MEDIUM']);
    expect(found(told('blues-youth', 'blues'))).toEqual([]);
  });

  test("a weak alliance makes an allied rivalry a step lower, as does the rivalry's fading", () => {
    const told = {
      affiliations: [belongs('alva', 'reds'), belongs('bo', 'greens')],
      rivalries: [rivals('reds', 'blues', { level: 'ARMED_CONFLICT', to: '2026-06-01' })],
      alliances: [allies('blues', 'greens', { pending: true })],
      presences: [lives('bo')],
    };
    expect(found(told)).toEqual(['ALLIED_RIVALRY alva bo SAME_TOWN LOW']);
  });
});
