import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inquiry } from '#api/conflicts/facts.ts';
import type { Answer } from '#api/conflicts/findings.ts';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';
import { inquiriesAndMore } from './oracle/inquiries.ts';
import type { LetterFinding } from './oracle/letter-finding.ts';
import { hold, isLower, judged } from './oracle/outcome.ts';

const timeout = 60_000;

const isOpenThreatTo = (inquiry: Inquiry, subject: string, person: string): boolean =>
  inquiry.threats.some(
    ({ by, against, closed }) =>
      !closed && ((by === person && against === subject) || (by === subject && against === person)),
  );

/** "a presence can clear `WHEREABOUTS_UNKNOWN`": one that is not held, of someone with an open threat, on the first day. */
const isCleared = ({ rule, subject }: LetterFinding, before: Inquiry, after: Inquiry): boolean =>
  rule === 'WHEREABOUTS_UNKNOWN' &&
  after.presences
    .slice(before.presences.length)
    .some(
      ({ person, kind, from, to }) =>
        kind !== 'HELD' &&
        isOpenThreatTo(before, subject ?? '', person) &&
        from <= after.question.from &&
        (to === null || after.question.from < to),
    );

const isKnown = (inquiry: Inquiry, subject: string): boolean =>
  inquiry.affiliations.some(({ person }) => person === subject) ||
  inquiry.persons.some(({ id }) => isOpenThreatTo(inquiry, subject, id));

/** "a first affiliation or threat can turn `INSUFFICIENT_BASIS` into `NO_KNOWN_RISK`" */
const isFirstKnown = (before: Inquiry, after: Inquiry, answers: readonly [Answer, Answer]): boolean =>
  answers[0] === 'INSUFFICIENT_BASIS' &&
  answers[1] === 'NO_KNOWN_RISK' &&
  after.question.subjects.some((subject) => !isKnown(before, subject) && isKnown(after, subject));

describe('law 2', () => {
  /** The page does not name relatives; it is as true of them. Alliances matter the most seldom, and are tried more often. */
  test.each(['rivalries', 'alliances', 'threats', 'affiliations', 'territories', 'bans', 'presences', 'relatives'])(
    'adding %s removes no finding, lowers none, and lowers no answer',
    { timeout },
    (list) => {
      let changes = 0;
      fc.assert(
        fc.property(inquiriesAndMore, ([raw, more]) => {
          const before = readInquiry(raw);
          const known = (raw[list] ?? []) as readonly unknown[];
          const after = readInquiry({ ...raw, [list]: [...known, ...(more[list] as readonly unknown[])] });
          const [then, now] = [judged(before), judged(after)];
          const missing = then.findings.filter((finding) => !hold(now.findings, finding));
          expect(missing.filter((finding) => !isCleared(finding, before, after))).toEqual([]);
          if (!isFirstKnown(before, after, [then.answer, now.answer])) {
            expect(isLower(now.answer, then.answer), `${then.answer} became ${now.answer}`).toBe(false);
          }
          if (JSON.stringify(then) !== JSON.stringify(now)) changes += 1;
        }),
        { numRuns: list === 'alliances' ? 900 : 300 },
      );
      expect(changes, 'additions that changed anything').toBeGreaterThan(0);
    },
  );
});
