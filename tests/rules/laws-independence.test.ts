import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';
import { inquiries } from './oracle/inquiries.ts';
import type { LetterFinding } from './oracle/letter-finding.ts';
import { judged, keyOf } from './oracle/outcome.ts';
import { renamed, renamings } from './oracle/renaming.ts';
import type { RawInquiry } from './oracle/with-defaults.ts';

const timeout = 60_000;

type List = readonly unknown[];

/** Every list of the file, however deep, through one change. */
function withLists(value: unknown, change: (list: List) => List): unknown {
  if (Array.isArray(value)) return change(value.map((one) => withLists(one, change)));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [field, withLists(one, change)]));
}

const inEveryList = (raw: RawInquiry, change: (list: List) => List) => withLists(raw, change) as RawInquiry;

/** A source of numbers that a failing example shows whole. */
const draws = fc.array(fc.nat({ max: 99 }), { minLength: 50, maxLength: 50 });

function inTurn(numbers: readonly number[]): () => number {
  let turn = 0;
  return () => numbers[turn++ % numbers.length] ?? 0;
}

const shuffled = (list: List, draw: () => number): List =>
  list
    .map((one) => ({ one, place: draw() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);

/** All may be said twice but the subjects ("a subject twice" is an error). */
const doubled = (list: List, draw: () => number): List =>
  list.flatMap((one) => (draw() < 50 ? [one] : [one, structuredClone(one)]));

const byKey = (findings: readonly LetterFinding[]) => findings.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

describe('law 3', () => {
  test('the order of facts changes nothing', { timeout }, () => {
    fc.assert(
      fc.property(inquiries, draws, (raw, numbers) => {
        const draw = inTurn(numbers);
        const other = inEveryList(raw, (list) => shuffled(list, draw));
        expect(judged(readInquiry(other))).toEqual(judged(readInquiry(raw)));
      }),
      { numRuns: 400 },
    );
  });

  test('exact duplicates of facts change nothing', { timeout }, () => {
    fc.assert(
      fc.property(inquiries, draws, (raw, numbers) => {
        const draw = inTurn(numbers);
        const other = { ...inEveryList(raw, (list) => doubled(list, draw)), question: raw.question };
        expect(judged(readInquiry(other))).toEqual(judged(readInquiry(raw)));
      }),
      { numRuns: 400 },
    );
  });

  test('the identifiers of facts change nothing but the names in the findings', { timeout }, () => {
    fc.assert(
      fc.property(inquiries, renamings, (raw, names) => {
        const [plain, other] = [judged(readInquiry(raw)), judged(readInquiry(renamed(raw, names)))];
        expect(other.answer).toBe(plain.answer);
        expect(byKey(other.findings)).toEqual(byKey(renamed(plain.findings, names)));
      }),
      { numRuns: 400 },
    );
  });
});
