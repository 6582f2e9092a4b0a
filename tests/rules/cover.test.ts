import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '#api/conflicts/findings.ts';
import { type Cover, withCover } from '#api/placements/cover.ts';

const key = new Uint8Array(32).fill(9);
const cover: Cover = { key, share: 0.02 };
const kristianstad = { subjects: ['alva', 'dina'], town: 'kristianstad' };
const others: readonly Answer[] = ['INSUFFICIENT_BASIS', 'CONSULTATION_REQUIRED', 'ADVISED_AGAINST'];

const about = fc.record({ subjects: fc.array(fc.uuid(), { minLength: 1, maxLength: 4 }), town: fc.uuid() });

describe('cover', () => {
  test('turns about the share of those without a known risk into a consultation', () => {
    const households = Array.from({ length: 20_000 }, (_, index) => ({ subjects: [`p${index}`], town: 't' }));
    const chosen = households.filter((one) => withCover('NO_KNOWN_RISK', one, cover) === 'CONSULTATION_REQUIRED');
    expect(chosen.length / households.length).toBeGreaterThan(0.016);
    expect(chosen.length / households.length).toBeLessThan(0.024);
  });

  test('leaves every other answer as it is, at any share', () => {
    for (const answer of others) expect(withCover(answer, kristianstad, { key, share: 1 })).toBe(answer);
  });

  test('of no share is none, and of the whole is all', () => {
    fc.assert(
      fc.property(about, (one) => {
        expect(withCover('NO_KNOWN_RISK', one, { key, share: 0 })).toBe('NO_KNOWN_RISK');
        expect(withCover('NO_KNOWN_RISK', one, { key, share: 1 })).toBe('CONSULTATION_REQUIRED');
      }),
    );
  });

  test('is the same whenever it is asked, and in whatever order the household is named', () => {
    const half = { key, share: 0.5 };
    fc.assert(
      fc.property(about, (one) => {
        const turned = { ...one, subjects: one.subjects.toReversed() };
        expect(withCover('NO_KNOWN_RISK', turned, half)).toBe(withCover('NO_KNOWN_RISK', one, half));
      }),
    );
  });

  test('can be told by nobody without the key: another one chooses others', () => {
    const towns = Array.from({ length: 200 }, (_, index) => ({ subjects: ['alva'], town: `t${index}` }));
    const chosenBy = (fill: number) =>
      towns.map((one) => withCover('NO_KNOWN_RISK', one, { key: new Uint8Array(32).fill(fill), share: 0.5 }));
    expect(chosenBy(1)).not.toEqual(chosenBy(2));
  });
});
