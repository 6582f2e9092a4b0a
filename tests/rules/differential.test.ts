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

/**
 * Holds get their order only from the service, so no file has it. Some are opened together, as a household's are; one
 * without an order is kept, as that warns more.
 */
const inLedgerOrder = (inquiry: Inquiry, holdOpened: number): Inquiry => ({
  ...inquiry,
  question: { ...inquiry.question, holdOpened },
  presences: inquiry.presences.map((one, index) =>
    one.kind === 'HELD' && index % 4 !== 3 ? { ...one, opened: index % 4 } : one,
  ),
});

/** A home with one place, asked for under the fifth entry of the ledger, and held by somebody else. */
const heldHome = (opened: number): Inquiry => {
  const inquiry = withDefaults({
    asOf: '2027-02-20',
    question: { subjects: ['alva'], place: { facility: 'home' }, from: '2027-03-01' },
    counties: [{ id: '12' }],
    municipalities: [{ id: '1290', county: '12' }],
    suppliers: [{ id: 'supplier' }],
    facilities: [{ id: 'home', municipality: '1290', supplier: 'supplier', capacity: 1, needsPermit: false }],
    persons: [{ id: 'alva' }, { id: 'bo' }],
    presences: [{ person: 'bo', kind: 'HELD', facility: 'home', from: '2027-03-01' }],
  });
  return {
    ...inquiry,
    question: { ...inquiry.question, holdOpened: 5 },
    presences: inquiry.presences.map((one) => ({ ...one, opened })),
  };
};

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
      fc.property(inquiries, fc.nat({ max: 2 }), (raw, holdOpened) => {
        const inquiry = inLedgerOrder(withDefaults(raw), holdOpened);
        expect(judged(inquiry)).toEqual(byTheLetter(inquiry));
      }),
      { numRuns: numRuns / 4 },
    );
  });

  test.each([
    [4, ['OVER_CAPACITY']],
    [5, ['OVER_CAPACITY']],
    [6, []],
  ])("count another's hold of the ledger's entry %i against one's own of the fifth as %j", (opened, expected) => {
    const inquiry = heldHome(opened);
    expect(judged(inquiry).findings.map(({ rule }) => rule)).toEqual(expected);
    expect(byTheLetter(inquiry)).toEqual(judged(inquiry));
  });
});
