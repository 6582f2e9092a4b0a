import { describe, expect, test } from 'vitest';
import { canUndo } from '#api/intelligence/can-undo.ts';
import { cannotClose } from '#api/intelligence/close-fact.ts';
import { expiresOn } from '#api/intelligence/expires-on.ts';
import { mayReview, reviewOf, takenOut } from '#api/intelligence/review-of.ts';
import { amended, change, closing, fact, recorded, today, version } from './fact-history.ts';

const approve = { verdict: 'APPROVE', today } as const;
const reject = { verdict: 'REJECT', today } as const;
const brief = ({ versions, endedAs, ...rest }: ReturnType<typeof reviewOf>) => ({
  ...rest,
  versions: versions.map(({ id, live, pending }) => `${id} ${live ? 'live' : 'out'}${pending ? ' pending' : ''}`),
  ended: endedAs === null ? null : `${endedAs.from} to ${endedAs.to}`,
});

describe('approving', () => {
  const pending = version('v1', { pending: true });

  test('a new fact makes it full basis', () => {
    const effect = reviewOf(fact([pending], [recorded('PENDING')]), recorded('PENDING'), approve);
    expect(brief(effect)).toEqual({ status: 'APPROVED', versions: ['v1 live'], ended: null });
    expect(effect.versions[0]?.expiresOn).toBe('2032-02-20');
  });

  test('an amendment takes the old version out', () => {
    const versions = [version('v1'), version('v2', { pending: true })];
    const effect = reviewOf(fact(versions, [recorded(), amended()]), amended(), approve);
    expect(brief(effect)).toEqual({ status: 'APPROVED', versions: ['v1 out', 'v2 live'], ended: null });
  });

  test('an amendment leaves a newer one beside it, which awaits its own review', () => {
    const versions = [version('v1'), version('v2', { pending: true }), version('v3', { pending: true })];
    const effect = reviewOf(fact(versions, [recorded(), amended(), amended(3)]), amended(), approve);
    expect(brief(effect).versions).toEqual(['v1 out', 'v2 live']);
  });

  test('a closing as ended puts the same with an end in its place', () => {
    const effect = reviewOf(fact([version('v1')], [recorded(), closing(2, 'ENDED')]), closing(2, 'ENDED'), approve);
    expect(brief(effect)).toEqual({ status: 'APPROVED', versions: ['v1 out'], ended: '2020-01-01 to 2027-02-01' });
    expect(effect.endedAs).toMatchObject({ live: true, pending: false, source: 1, expiresOn: '2032-02-20' });
  });

  test('a closing as ended of what holds for no period takes it out', () => {
    const threat = fact([version('v1', { from: undefined })], [recorded(), closing(2, 'ENDED')], 'THREAT');
    expect(brief(reviewOf(threat, closing(2, 'ENDED'), approve))).toMatchObject({ versions: ['v1 out'], ended: null });
  });

  test('a closing as mistaken takes it out', () => {
    const effect = reviewOf(
      fact([version('v1')], [recorded(), closing(2, 'MISTAKEN')]),
      closing(2, 'MISTAKEN'),
      approve,
    );
    expect(brief(effect)).toMatchObject({ versions: ['v1 out'], ended: null });
  });

  test('a closing leaves what was entered after it: nobody decided on that', () => {
    const versions = [version('v1'), version('v3', { pending: true })];
    const closed = fact(versions, [recorded(), closing(2, 'MISTAKEN'), amended(3)]);
    expect(brief(reviewOf(closed, closing(2, 'MISTAKEN'), approve)).versions).toEqual(['v1 out']);
  });
});

describe('rejecting', () => {
  test('a new fact takes it out', () => {
    const effect = reviewOf(
      fact([version('v1', { pending: true })], [recorded('PENDING')]),
      recorded('PENDING'),
      reject,
    );
    expect(brief(effect)).toEqual({ status: 'REJECTED', versions: ['v1 out'], ended: null });
  });

  test('an amendment leaves the old version', () => {
    const versions = [version('v1'), version('v2', { pending: true })];
    expect(brief(reviewOf(fact(versions, [recorded(), amended()]), amended(), reject)).versions).toEqual(['v2 out']);
  });

  test('a closing changes nothing, and neither does taking it back', () => {
    const asked = fact([version('v1')], [recorded(), closing(2, 'MISTAKEN')]);
    expect(brief(reviewOf(asked, closing(2, 'MISTAKEN'), reject)).versions).toEqual([]);
    expect(takenOut(asked, closing(2, 'MISTAKEN'))).toEqual({ versions: [], endedAs: null });
  });
});

describe('who may review', () => {
  const two = fact([version('v1')], [recorded('PENDING'), amended()]);
  test.each([
    ['the oldest that awaits, by somebody else', 'c1', 'greger', 'RECORDED'],
    ['one’s own entry, whichever assignment it was entered in', 'c1', 'rut', 'OWN_ENTRY'],
    ['a newer one before the oldest', 'c2', 'greger', 'NOTHING_TO_DO'],
    ['something that does not exist', 'c9', 'greger', 'NOTHING_TO_DO'],
  ])('%s', (_title, id, user, expected) => {
    const may = mayReview(two, id, user);
    expect(typeof may === 'string' ? may : may.kind).toBe(expected);
  });
});

describe('undo', () => {
  const at = (seconds: number) => new Date(Date.parse('2027-02-20T08:00:00Z') + seconds * 1000);
  const own = [recorded('PENDING')];
  test.each([
    ['within a minute', own, 'rut', 60, 'c1'],
    ['a moment after it', own, 'rut', 60.001, 'TOO_LATE'],
    ['of somebody else’s', own, 'greger', 1, 'OWN_ENTRY'],
    ['of what was approved', [recorded(), change(2, { kind: 'APPROVED', status: null })], 'rut', 1, 'TOO_LATE'],
    ['of what somebody else has amended', [...own, { ...amended(), user: 'greger' }], 'rut', 1, 'OWN_ENTRY'],
    ['of one’s own amendment', [recorded(), amended()], 'rut', 1, 'c2'],
    [
      'of the entry, after one’s own amendment was taken back',
      [...own, amended(2, 'UNDONE'), change(3, { kind: 'UNDONE', status: null })],
      'rut',
      1,
      'c1',
    ],
    [
      'of what is taken back already',
      [recorded('UNDONE'), change(2, { kind: 'UNDONE', status: null })],
      'rut',
      1,
      'TOO_LATE',
    ],
    ['of nothing', [], 'rut', 1, 'TOO_LATE'],
  ] as const)('%s', (_title, changes, user, seconds, expected) => {
    const can = canUndo(changes, { user, now: at(seconds) });
    expect(typeof can === 'string' ? can : can.change.id).toBe(expected);
  });
});

describe('closing', () => {
  const open = fact([version('v1')], [recorded()]);
  test.each([
    ['an open one, as ended within its period', open, '2027-02-01', null],
    ['an open one, as mistaken', open, undefined, null],
    ['on the day it began', open, '2020-01-01', { field: 'on', problem: 'PERIOD_REVERSED' }],
    [
      'one whose closing awaits review',
      fact([version('v1')], [recorded(), closing(2, 'MISTAKEN')]),
      undefined,
      'NOTHING_TO_DO',
    ],
    [
      'one that was over before',
      fact([version('v1', { to: '2026-01-01' })], [recorded()]),
      '2027-02-01',
      'NOTHING_TO_DO',
    ],
    [
      'one that was left out',
      fact([version('v1', { live: false })], [recorded('REJECTED')]),
      undefined,
      'NOTHING_TO_DO',
    ],
  ])('%s', (_title, closed, on, expected) => {
    const problem = cannotClose(closed, on);
    if (typeof expected === 'object' && expected !== null) expect(problem).toMatchObject(expected);
    else expect(problem).toBe(expected);
  });
});

describe('a fact is kept for five years', () => {
  test.each([
    ['after its last approval, while it has no end', undefined, '2032-02-20'],
    ['after its last approval, when it ended before', '2020-01-01', '2032-02-20'],
    ['after its end, when that is later', '2028-02-29', '2033-02-28'],
  ])('%s', (_title, to, expected) => {
    expect(expiresOn('RIVALRY', { to, approvedOn: today })).toBe(expected);
  });
});
