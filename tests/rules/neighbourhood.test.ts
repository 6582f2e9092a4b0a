import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inquiry } from '#api/conflicts/facts.ts';
import { judge } from '#api/conflicts/judge.ts';
import { openNeighbourhoods } from '#api/conflicts/neighbourhood.ts';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';
import { inquiries } from './oracle/inquiries.ts';

/** More while developing: `NEIGHBOURHOOD_RUNS=50000 npx vitest run --project rules tests/rules/neighbourhood.test.ts`. */
const { NEIGHBOURHOOD_RUNS = '1000' } = process.env;
const numRuns = Number(NEIGHBOURHOOD_RUNS);

const narrowed = (inquiry: Inquiry): Inquiry => ({
  ...inquiry,
  ...openNeighbourhoods({ ...inquiry, persons: [] })(inquiry.question, inquiry.policy),
});

describe('what can touch a question, found from the side of the relation,', () => {
  test('gives the same answer, findings and paths as all facts', { timeout: 20_000 + numRuns * 20 }, () => {
    fc.assert(
      fc.property(inquiries, (raw) => {
        const inquiry = readInquiry(raw);
        expect(judge(narrowed(inquiry))).toEqual(judge(inquiry));
      }),
      { numRuns },
    );
  });

  test('leaves out what lies outside every path and radius', () => {
    let [all, kept] = [0, 0];
    fc.assert(
      fc.property(inquiries, (raw) => {
        const inquiry = readInquiry(raw);
        all += inquiry.presences.length;
        kept += narrowed(inquiry).presences.length;
      }),
      { numRuns: 200 },
    );
    expect(kept).toBeLessThan(all * 0.8);
  });
});
