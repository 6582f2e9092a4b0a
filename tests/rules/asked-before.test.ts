import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '#api/conflicts/findings.ts';
import { type Asked, type AskedBefore, withAskedBefore } from '#api/placements/asked-before.ts';
import { isWorse } from '#api/placements/worse-of.ts';

const asked: Asked = { subjects: ['alva', 'dina'], place: 'horby', from: '2027-03-01', to: '2027-06-01' };
const before = (change: Partial<AskedBefore>): AskedBefore => ({ ...asked, answer: 'ADVISED_AGAINST', ...change });

const answers: readonly Answer[] = ['NO_KNOWN_RISK', 'INSUFFICIENT_BASIS', 'CONSULTATION_REQUIRED', 'ADVISED_AGAINST'];

const table: readonly (readonly [string, Answer, Partial<AskedBefore>, Answer])[] = [
  ['the stored one where it is worse', 'NO_KNOWN_RISK', {}, 'ADVISED_AGAINST'],
  ['a consultation that was called for', 'NO_KNOWN_RISK', { answer: 'CONSULTATION_REQUIRED' }, 'CONSULTATION_REQUIRED'],
  ['the fresh one where that is worse', 'ADVISED_AGAINST', { answer: 'CONSULTATION_REQUIRED' }, 'ADVISED_AGAINST'],
  ['a missing basis only where it is missing now', 'NO_KNOWN_RISK', { answer: 'INSUFFICIENT_BASIS' }, 'NO_KNOWN_RISK'],
  ['what is missing now', 'INSUFFICIENT_BASIS', { answer: 'NO_KNOWN_RISK' }, 'INSUFFICIENT_BASIS'],
  ['the stored one over a basis that is missing now', 'INSUFFICIENT_BASIS', {}, 'ADVISED_AGAINST'],
  ['the same for dates shifted by a day', 'NO_KNOWN_RISK', { from: '2027-03-02', to: '2027-06-02' }, 'ADVISED_AGAINST'],
  ['the same for a stay without end', 'NO_KNOWN_RISK', { from: '2027-05-31', to: null }, 'ADVISED_AGAINST'],
  ['the fresh one for a stay that begins when it ends', 'NO_KNOWN_RISK', { from: '2027-06-01' }, 'NO_KNOWN_RISK'],
  ['the same for the household in another order', 'NO_KNOWN_RISK', { subjects: ['dina', 'alva'] }, 'ADVISED_AGAINST'],
  ['the fresh one for a part of the household', 'NO_KNOWN_RISK', { subjects: ['alva'] }, 'NO_KNOWN_RISK'],
  ['the fresh one for a larger household', 'NO_KNOWN_RISK', { subjects: ['alva', 'dina', 'elis'] }, 'NO_KNOWN_RISK'],
  ['the fresh one elsewhere', 'NO_KNOWN_RISK', { place: 'broby' }, 'NO_KNOWN_RISK'],
];

const anyBefore = fc.record({
  subjects: fc.subarray(['alva', 'dina', 'elis'], { minLength: 1 }),
  place: fc.constantFrom('horby', 'broby'),
  from: fc.constantFrom('2027-01-01', '2027-03-02', '2027-06-01'),
  to: fc.constantFrom(null, '2027-07-01'),
  answer: fc.constantFrom(...answers),
});

describe('a question that was asked before gets', () => {
  test.each(table)('%s (fresh %s)', (_title, fresh, stored, expected) => {
    expect(withAskedBefore(fresh, asked, [before(stored)])).toBe(expected);
  });

  test('the worst of all, and never a milder answer than the fresh one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...answers), fc.array(anyBefore, { maxLength: 5 }), (fresh, all) => {
        const told = withAskedBefore(fresh, asked, all);
        expect(isWorse(fresh, told)).toBe(false);
        for (const one of all) expect(isWorse(withAskedBefore(fresh, asked, [one]), told)).toBe(false);
        expect(withAskedBefore(fresh, asked, all.toReversed())).toBe(told);
      }),
    );
  });
});
