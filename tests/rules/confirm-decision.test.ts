import { describe, expect, test } from 'vitest';
import type { Answer, Finding } from '#api/conflicts/findings.ts';
import { type Confirming, decideConfirmation } from '#api/placements/decide-confirmation.ts';
import { worseOf } from '#api/placements/worse-of.ts';

const bo: Finding = { rule: 'RIVALRY', severity: 'HIGH', subject: 'alva', counterpart: 'bo' };
const cem: Finding = { rule: 'RIVALRY', severity: 'MEDIUM', subject: 'alva', counterpart: 'cem' };
const crowd: Finding = { rule: 'CONCENTRATION', severity: 'LOW' };
const stop: Finding = { rule: 'SUPPLIER_STOPPED', severity: 'CRITICAL' };

type Case = {
  readonly receipt?: Answer;
  readonly now?: Answer;
  readonly findings?: readonly Finding[];
  readonly asked?: 'OPEN' | 'APPROVED' | 'ADVISED_AGAINST' | 'WITHDRAWN' | 'TIMED_OUT' | 'USED';
  readonly named?: readonly Finding[];
  readonly approval?: 'REQUESTED' | 'APPROVED' | 'REFUSED';
  readonly consentGone?: boolean;
  readonly placed?: boolean;
  readonly at?: string;
  readonly until?: string;
};

/** Checked on 20 February, valid until 6 March; the consultation was answered on 1 March, and its hold ends on the 15th. */
function confirming({ receipt = 'NO_KNOWN_RISK', at = '2027-03-02T08:00:00.000Z', ...told }: Case): Confirming {
  const { asked, named = [], approval, consentGone = false, placed = false, findings = [], until } = told;
  const holdUntil = asked === 'OPEN' ? null : '2027-03-15';
  return {
    receipt: { answer: receipt, to: until ?? null, validUntil: '2027-03-06T08:00:00.000Z' },
    everybodyConsents: !consentGone,
    fresh: { rulesVersion: '1', answer: told.now ?? receipt, findings },
    consultation: asked === undefined ? null : { status: asked, holdUntil, named },
    approval: approval === undefined ? null : { status: approval },
    ownOverlap: placed ? 'stay' : null,
    now: { at, today: at.slice(0, 10) },
  };
}

const against = 'ADVISED_AGAINST';
const required = 'CONSULTATION_REQUIRED';

const table: readonly (readonly [string, Case, string])[] = [
  ['no known risk, and none now', {}, 'CONFIRM'],
  ['no known risk, and a rival has come', { now: against, findings: [bo] }, 'CheckOutdated'],
  ['no known risk, and consent is gone', { now: 'INSUFFICIENT_BASIS' }, 'CheckOutdated'],
  ['no known risk, and only a full town now', { findings: [crowd] }, 'CONFIRM'],
  ['no known risk, and the home is stopped now', { now: against, findings: [stop] }, 'PlaceUnavailable'],
  ['the receipt is 14 days old', { at: '2027-03-06T08:00:00.000Z' }, 'CheckExpired'],
  ['the receipt is a moment short of 14 days old', { at: '2027-03-06T07:59:59.999Z' }, 'CONFIRM'],
  ['the stay would be over today', { until: '2027-03-02' }, 'CheckExpired'],
  ['the stay would be over tomorrow', { until: '2027-03-03' }, 'CONFIRM'],
  ['placed already', { placed: true }, 'AlreadyPlaced'],
  ['a basis too weak, nobody asked', { receipt: 'INSUFFICIENT_BASIS' }, 'ConsultationNeeded'],
  [
    'a basis too weak then and good now, nobody asked',
    { receipt: 'INSUFFICIENT_BASIS', now: 'NO_KNOWN_RISK' },
    'ConsultationNeeded',
  ],
  [
    'advised against then and clean now, nobody asked',
    { receipt: against, now: 'NO_KNOWN_RISK' },
    'ConsultationNeeded',
  ],
  [
    'asked, and not answered yet',
    { receipt: against, findings: [bo], asked: 'OPEN', named: [bo] },
    'ConsultationNeeded',
  ],
  [
    'asked, and taken back',
    { receipt: against, findings: [bo], asked: 'WITHDRAWN', named: [bo] },
    'ConsultationNeeded',
  ],
  [
    'asked, and nobody answered in time',
    { receipt: against, findings: [bo], asked: 'TIMED_OUT', named: [bo] },
    'ConsultationNeeded',
  ],
  ['asked, and used already', { receipt: against, findings: [bo], asked: 'USED', named: [bo] }, 'ConsultationNeeded'],
  [
    'approved with all that there is named',
    { receipt: against, findings: [bo, crowd], asked: 'APPROVED', named: [bo] },
    'CONFIRM',
  ],
  [
    'approved, and what was named is gone',
    { receipt: against, now: 'NO_KNOWN_RISK', asked: 'APPROVED', named: [bo] },
    'CONFIRM',
  ],
  [
    'approved, and somebody else has come',
    { receipt: against, findings: [bo, cem], asked: 'APPROVED', named: [bo] },
    'CheckOutdated',
  ],
  [
    'approved, and what was named is graver now',
    { receipt: against, findings: [bo], asked: 'APPROVED', named: [{ ...bo, severity: 'MEDIUM' }] },
    'CheckOutdated',
  ],
  [
    'approved, and what was named is milder now',
    { receipt: against, findings: [{ ...bo, severity: 'MEDIUM' }], asked: 'APPROVED', named: [bo] },
    'CONFIRM',
  ],
  [
    'approved, and the answer is worse though all is named',
    { receipt: required, now: against, findings: [bo], asked: 'APPROVED', named: [bo] },
    'CheckOutdated',
  ],
  [
    'approved, and somebody’s consent is gone',
    { receipt: against, now: 'INSUFFICIENT_BASIS', asked: 'APPROVED', named: [bo], consentGone: true },
    'CheckOutdated',
  ],
  [
    'advised against and approved, and somebody’s consent is gone',
    { receipt: against, now: required, asked: against, named: [bo], approval: 'APPROVED', consentGone: true },
    'CheckOutdated',
  ],
  [
    'approved a week after the receipt alone would have expired',
    { receipt: against, findings: [bo], asked: 'APPROVED', named: [bo], at: '2027-03-14T08:00:00.000Z' },
    'CONFIRM',
  ],
  [
    'approved, 14 days after the answer',
    { receipt: against, findings: [bo], asked: 'APPROVED', named: [bo], at: '2027-03-15T08:00:00.000Z' },
    'CheckExpired',
  ],
  [
    'advised against by the police',
    { receipt: against, findings: [bo], asked: against, named: [bo] },
    'ApprovalNeeded',
  ],
  [
    'advised against, the decision-maker is asked',
    { receipt: against, findings: [bo], asked: against, named: [bo], approval: 'REQUESTED' },
    'ApprovalNeeded',
  ],
  [
    'advised against, the decision-maker refused',
    { receipt: against, findings: [bo], asked: against, named: [bo], approval: 'REFUSED' },
    'ApprovalNeeded',
  ],
  [
    'advised against, the decision-maker approved',
    { receipt: against, findings: [bo], asked: against, named: [bo], approval: 'APPROVED' },
    'CONFIRM',
  ],
  [
    'advised against and approved, and somebody else has come',
    { receipt: against, findings: [bo, cem], asked: against, named: [bo], approval: 'APPROVED' },
    'CheckOutdated',
  ],
  [
    'an approval without an answered consultation',
    { receipt: against, findings: [bo], asked: 'OPEN', named: [bo], approval: 'APPROVED' },
    'ConsultationNeeded',
  ],
];

describe('what becomes of a confirmation', () => {
  test.each(table)('%s: %s', (_told, told, expected) => {
    expect(decideConfirmation(confirming(told)).is).toBe(expected);
  });

  test('a used consultation tells what was accepted; without one nothing is', () => {
    const told: Case = { receipt: against, findings: [bo], asked: 'APPROVED', named: [bo] };
    expect(decideConfirmation(confirming(told))).toEqual({ is: 'CONFIRM', accepted: [bo] });
    expect(decideConfirmation(confirming({}))).toEqual({ is: 'CONFIRM', accepted: [] });
  });
});

test('of two answers the worse is the one that warns more, whichever came first', () => {
  const answers: readonly Answer[] = ['NO_KNOWN_RISK', 'INSUFFICIENT_BASIS', required, against];
  for (const [nth, worse] of answers.entries())
    for (const better of answers.slice(0, nth + 1)) {
      expect(worseOf(worse, better)).toBe(worse);
      expect(worseOf(better, worse)).toBe(worse);
    }
});
