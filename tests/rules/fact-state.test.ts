import { describe, expect, test } from 'vitest';
import { amendmentOf } from '#api/intelligence/amendment-of.ts';
import type { FactKind } from '#api/intelligence/fact.ts';
import { newFacts } from '#api/intelligence/new-facts.ts';
import { readInput } from '#api/intelligence/read-input.ts';
import { reopenedAs } from '#api/intelligence/reopen-fact.ts';
import { stateOf } from '#api/intelligence/state-of.ts';
import { amended, change, closing, fact, recorded, today, version } from './fact-history.ts';

const out = version('v1', { live: false });

describe('what a fact is', () => {
  test.each([
    ['entered and not reviewed', fact([version('v1', { pending: true })], [recorded('PENDING')]), 'PENDING'],
    ['approved', fact([version('v1')], [recorded()]), 'LIVE'],
    [
      'approved, with an amendment beside it',
      fact([version('v1'), version('v2', { pending: true })], [recorded(), amended()]),
      'PENDING',
    ],
    ['asked to be closed', fact([version('v1')], [recorded(), closing(2, 'ENDED')]), 'CLOSING'],
    ['over', fact([version('v1', { to: today })], [recorded()]), 'ENDED'],
    ['not over until tomorrow', fact([version('v1', { to: '2027-02-21' })], [recorded()]), 'LIVE'],
    ['closed as mistaken', fact([out], [recorded(), closing(2, 'MISTAKEN', 'APPROVED')]), 'MISTAKEN'],
    ['a threat that ended', fact([out], [recorded(), closing(2, 'ENDED', 'APPROVED')], 'THREAT'), 'ENDED'],
    ['rejected', fact([out], [recorded('REJECTED')]), 'REJECTED'],
    ['taken back', fact([out], [recorded('UNDONE')]), 'UNDONE'],
    [
      'mistaken, reopened, and that rejected',
      fact(
        [out, version('v3', { live: false })],
        [
          recorded(),
          closing(2, 'MISTAKEN', 'APPROVED'),
          change(3, { kind: 'REOPENED', status: 'REJECTED', version: 'v3' }),
        ],
      ),
      'MISTAKEN',
    ],
    ['stored without a history, and out', fact([out], []), 'MISTAKEN'],
  ] as const)('%s', (_title, told, expected) => {
    expect(stateOf(told, today)).toBe(expected);
  });
});

describe('reopening', () => {
  test('what ended says it again without its end', () => {
    expect(
      reopenedAs(fact([version('v1', { to: '2026-01-01', level: 'CONFLICT' })], [recorded()]), today),
    ).toMatchObject({
      level: 'CONFLICT',
      from: '2020-01-01',
      to: undefined,
    });
  });

  test('what was mistaken says what it said, not what was rejected', () => {
    const versions = [
      version('v1', { live: false, level: 'CONFLICT' }),
      version('v2', { live: false, level: 'TENSION' }),
    ];
    const history = [recorded(), amended(2, 'REJECTED'), closing(3, 'MISTAKEN', 'APPROVED')];
    expect(reopenedAs(fact(versions, history), today)).toMatchObject({ level: 'CONFLICT' });
  });

  test.each([
    ['what is open', fact([version('v1')], [recorded()])],
    ['what was rejected', fact([out], [recorded('REJECTED')])],
    ['what was taken back', fact([out], [recorded('UNDONE')])],
  ])('%s is nothing to do', (_title, told) => {
    expect(reopenedAs(told, today)).toBeNull();
  });
});

describe('an amendment', () => {
  const current = version('v1', { level: 'CONFLICT', to: '2028-01-01' });
  const none = { openEnded: false };

  test('changes only what is given', () => {
    expect(amendmentOf('RIVALRY', current, { ...none, level: 'TENSION' })).toMatchObject({
      ...{ level: 'TENSION', from: '2020-01-01', to: '2028-01-01' },
    });
    expect(amendmentOf('RIVALRY', current, { openEnded: true })).toMatchObject({ level: 'CONFLICT', to: undefined });
  });

  test.each([
    ['a role of a rivalry', 'RIVALRY', { ...none, role: 'LEADER' }, 'role', 'UNKNOWN'],
    ['a day of a threat', 'THREAT', { ...none, from: '2027-01-01' }, 'from', 'UNKNOWN'],
    ['no end of a threat', 'THREAT', { openEnded: true }, 'openEnded', 'UNKNOWN'],
    ['an end and none', 'RIVALRY', { openEnded: true, to: '2027-01-01' }, 'openEnded', 'DUPLICATE'],
    ['an end before the start', 'RIVALRY', { ...none, to: '2019-01-01' }, 'to', 'PERIOD_REVERSED'],
  ] as const)('cannot give %s', (_title, kind, changes, field, problem) => {
    expect(amendmentOf(kind, current, changes)).toMatchObject({ field, problem });
  });
});

describe('what cannot be recorded', () => {
  const basis = { source: 'S1', information: 'A', handling: 'P', reason: 'Invented' };
  const operationId = '3f1c7a50-8f52-4f0c-9c0e-0d6a4f5f7a11';
  const inputs: Readonly<Record<string, readonly [FactKind, object]>> = {
    rivalry: ['RIVALRY', { operationId, a: 'g1', b: 'g2', level: 'CONFLICT', from: '2027-01-01', basis }],
    affiliation: [
      'AFFILIATION',
      { operationId, person: 'DEMO-X', grouping: 'g1', role: 'MEMBER', from: '2027-01-01', basis },
    ],
    territory: ['TERRITORY', { operationId, grouping: 'g1', area: { localityId: 'l' }, from: '2027-01-01', basis }],
    stay: ['RESIDENCE', { operationId, person: 'DEMO-X', area: { localityId: 'l' }, from: '2027-01-01', basis }],
    ban: ['STAY_BAN', { operationId, person: 'DEMO-X', area: { countyId: '12' }, from: '2027-01-01', basis }],
  };
  const readAs = (name: string, set: object) => {
    const [kind, input] = inputs[name] ?? ['PART', {}];
    return readInput(newFacts[kind], { ...input, ...set });
  };

  test.each(Object.keys(inputs))('but a %s as it should be can', (name) => {
    expect(readAs(name, {})).toHaveProperty('read.operationId', operationId);
  });

  test.each([
    ['rivalry', { basis: { ...basis, reason: ' \t ' } }, 'basis.reason', 'REQUIRED'],
    ['rivalry', { basis: { ...basis, reason: 'x'.repeat(1_001) } }, 'basis.reason', 'TOO_LONG'],
    ['rivalry', { basis: { ...basis, reason: 'a\u0000b' } }, 'basis.reason', 'NOT_ALLOWED_CHARACTERS'],
    ['rivalry', { basis: { ...basis, reason: 'a\u202Eb' } }, 'basis.reason', 'NOT_ALLOWED_CHARACTERS'],
    ['rivalry', { basis: { ...basis, reason: 'seen with 19900101-1234' } }, 'basis.reason', 'NOT_ALLOWED_CHARACTERS'],
    ['rivalry', { basis: { ...basis, ownReference: 'a\nb' } }, 'basis.ownReference', 'NOT_ALLOWED_CHARACTERS'],
    ['rivalry', { operationId: 'x' }, 'operationId', 'NOT_A_UUID'],
    ['rivalry', { a: '' }, 'a', 'REQUIRED'],
    ['rivalry', { from: '2027-02-30' }, 'from', 'NOT_A_DATE'],
    ['rivalry', { to: '2027-01-01' }, 'to', 'PERIOD_REVERSED'],
    ['affiliation', { person: ' - ' }, 'person', 'NOT_ALLOWED_CHARACTERS'],
    ['affiliation', { person: 'DEMO\u200B-X' }, 'person', 'NOT_ALLOWED_CHARACTERS'],
    ['territory', { area: {} }, 'area', 'NOT_ONE_PLACE'],
    ['territory', { area: { countyId: '12' } }, 'area', 'NOT_ONE_PLACE'],
    ['territory', { area: { localityId: 'l', municipalityId: '1290' } }, 'area', 'NOT_ONE_PLACE'],
    ['stay', { area: null }, 'area', 'NOT_ONE_PLACE'],
    ['stay', { facilityId: 'f' }, 'area', 'NOT_ONE_PLACE'],
    ['stay', { area: { countyId: '12' } }, 'area', 'NOT_ONE_PLACE'],
  ])('a %s with %j: %s', (name, set, field, problem) => {
    expect(readAs(name, set)).toEqual({ type: 'InvalidInput', field, problem });
  });
});
