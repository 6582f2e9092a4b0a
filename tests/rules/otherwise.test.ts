import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#api/conflicts/days.ts';
import { judge } from '#api/conflicts/judge.ts';
import { beginningOn, openElsewhere, openLater } from '#api/conflicts/otherwise.ts';
import { readInquiry } from '#api/conflicts/read-inquiry.ts';
import { findingIn } from '#api/conflicts/same-finding.ts';
import { belongs, feud, file, lives, rivals, type Told } from './invented-people.ts';
import { inquiries } from './oracle/inquiries.ts';

const about = (told: Told) => {
  const inquiry = readInquiry(file(told));
  const [finding] = judge(inquiry).findings;
  if (finding === undefined) throw new Error('nothing is found');
  return { inquiry, finding };
};
const laterOf = (told: Told) => {
  const { inquiry, finding } = about(told);
  return openLater(inquiry)(finding);
};
const elsewhereOf = (told: Told) => {
  const { inquiry, finding } = about(told);
  return openElsewhere(inquiry)(finding);
};

describe('a later stay: Alva is to stay from 1 March to 1 June, where Bo of the Blues is', () => {
  test.each([
    [
      'Bo leaves on 1 May: free seven days after',
      { presences: [lives('bo', { to: '2027-05-01' })] },
      '2027-05-08',
      null,
    ],
    ['Bo stays without end: never', { presences: [lives('bo')] }, null, null],
    [
      'Bo is in prison from 1 July until 2029: milder as soon as he is locked up for the whole stay',
      {
        presences: [
          lives('bo', { to: '2027-06-20' }),
          lives('bo', { kind: 'INSTITUTION', from: '2027-06-25', to: '2029-01-01' }),
        ],
      },
      '2027-06-27',
      'LOW',
    ],
    [
      'the feud ends on 1 April: aged from then on',
      { rivalries: [rivals('reds', 'blues', { to: '2027-04-01' })] },
      '2027-04-01',
      'MEDIUM',
    ],
    [
      'the feud ended last year: faded 24 months after',
      { rivalries: [rivals('reds', 'blues', { to: '2026-05-10' })] },
      '2028-05-10',
      null,
    ],
    [
      'Bo left the Blues on 30 June 2022: old on the day after five years',
      { affiliations: [belongs('alva', 'reds'), belongs('bo', 'blues', { to: '2022-06-30' })] },
      '2027-07-01',
      'MEDIUM',
    ],
    [
      'Bo leaves, and comes back in June: the way out lies after his second stay',
      { presences: [lives('bo', { to: '2027-05-01' }), lives('bo', { from: '2027-06-10', to: '2027-09-01' })] },
      '2027-09-08',
      null,
    ],
  ])('%s', (_what, told, from, severity) => {
    const later = laterOf({ ...feud, ...told });
    expect(later === null ? null : { from: later.from, severity: later.severity }).toEqual(
      from === null ? null : { from, severity },
    );
  });

  test('a ban passes with its last day, a threat between two who stay never', () => {
    const ban = { person: 'alva', municipality: '1290', from: '2027-01-01', to: '2027-08-15' };
    expect(laterOf({ bans: [ban] })).toEqual({ from: '2027-08-15', severity: null, answer: 'INSUFFICIENT_BASIS' });
    expect(laterOf({ threats: [{ by: 'bo', against: 'alva' }], presences: [lives('bo')] })).toBeNull();
  });

  test('judging the stay that begins on that day gives what is said, and beginning a day earlier or on any day before gives nothing milder', () => {
    const ladder = [null, 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];
    let found = 0;
    const holds = fc.property(inquiries, fc.double({ min: 0, max: 1, noNaN: true }), (raw, share) => {
      const inquiry = readInquiry(raw);
      const laterOfFinding = openLater(inquiry);
      for (const finding of judge(inquiry).findings) {
        const later = laterOfFinding(finding);
        if (later === null) continue;
        found += 1;
        const then = judge(beginningOn(inquiry, later.from));
        expect([findingIn(then, finding)?.severity ?? null, then.answer]).toEqual([later.severity, later.answer]);
        expect(ladder.indexOf(later.severity)).toBeLessThan(ladder.indexOf(finding.severity));
        const days = Math.round((Date.parse(later.from) - Date.parse(inquiry.question.from)) / 86_400_000) - 1;
        for (const day of [days, Math.floor(days * share)]) {
          const before = findingIn(judge(beginningOn(inquiry, addDays(inquiry.question.from, day))), finding);
          expect(ladder.indexOf(before?.severity ?? null)).toBeGreaterThanOrEqual(ladder.indexOf(finding.severity));
        }
      }
    });
    fc.assert(holds, { numRuns: 200, seed: 20270302 });
    expect(found).toBeGreaterThan(100);
  }, 60_000);
});

describe('another town, out of reach', () => {
  test.each([
    ['a counterpart is left behind', feud, null],
    [
      'a threat within the household comes along',
      {
        question: {
          ...{
            subjects: ['alva', 'bo'],
            municipality: '1256',
            place: { locality: 'kristianstad' },
            from: '2027-03-01',
            to: null,
          },
        },
        threats: [{ by: 'bo', against: 'alva' }],
      },
      'CRITICAL',
    ],
    ['not to know where somebody is, is the same everywhere', { threats: [{ by: 'bo', against: 'alva' }] }, 'LOW'],
  ])('%s', (_what, told, severity) => {
    expect(elsewhereOf(told)).toBe(severity);
  });

  test('is never worse than any town there is', () => {
    const ladder = [null, 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'];
    const holds = fc.property(inquiries, (raw) => {
      const inquiry = readInquiry(raw);
      const elsewhere = openElsewhere(inquiry);
      for (const { id } of inquiry.localities) {
        const question = { ...inquiry.question, place: { locality: id } };
        for (const finding of judge({ ...inquiry, question }).findings)
          expect(ladder.indexOf(elsewhere(finding))).toBeLessThanOrEqual(ladder.indexOf(finding.severity));
      }
    });
    fc.assert(holds, { numRuns: 150, seed: 20270303 });
  }, 60_000);
});
