import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inquiry } from '#api/conflicts/facts.ts';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';
import { inquiries } from './oracle/inquiries.ts';
import { judgeByTheLetter } from './oracle/judge-by-the-letter.ts';
import { judged, outcomeOf } from './oracle/outcome.ts';
import { renamed, renamings } from './oracle/renaming.ts';
import { withDefaults } from './oracle/with-defaults.ts';

/** More while developing: `DIFFERENTIAL_RUNS=50000 npx vitest run --project rules tests/rules/differential.test.ts`. */
const { DIFFERENTIAL_RUNS = '2000' } = process.env;
const numRuns = Number(DIFFERENTIAL_RUNS);
const timeout = 20_000 + numRuns * 20;

const byTheLetter = (inquiry: Inquiry) => outcomeOf(judgeByTheLetter(inquiry));

/** Holds get their order only from the service, so no file has it. One without is kept: that warns more. */
const inLedgerOrder = (inquiry: Inquiry, holdOpened: number): Inquiry => ({
  ...inquiry,
  question: { ...inquiry.question, holdOpened },
  presences: inquiry.presences.map((one, opened) => (one.kind === 'HELD' && opened !== 3 ? { ...one, opened } : one)),
});

describe('product and oracle', () => {
  test('read the same facts out of the same file', { timeout }, () => {
    fc.assert(
      fc.property(inquiries, (raw) => {
        expect(readInquiry(raw)).toEqual(withDefaults(raw));
      }),
      { numRuns: 300 },
    );
  });

  test('give the same answer and the same findings in the same order', { timeout }, () => {
    fc.assert(
      fc.property(inquiries, (raw) => {
        expect(judged(readInquiry(raw))).toEqual(byTheLetter(withDefaults(raw)));
      }),
      { numRuns },
    );
  });

  test('order findings alike whatever the identifiers', { timeout }, () => {
    fc.assert(
      fc.property(inquiries, renamings, (raw, names) => {
        const strange = renamed(raw, names);
        expect(judged(readInquiry(strange))).toEqual(byTheLetter(withDefaults(strange)));
      }),
      { numRuns: numRuns / 4 },
    );
  });

  test("leave the same later holds out of one's own capacity", { timeout }, () => {
    fc.assert(
      fc.property(inquiries, fc.nat({ max: 6 }), (raw, holdOpened) => {
        const inquiry = inLedgerOrder(withDefaults(raw), holdOpened);
        expect(judged(inquiry)).toEqual(byTheLetter(inquiry));
      }),
      { numRuns: numRuns / 4 },
    );
  });
});
