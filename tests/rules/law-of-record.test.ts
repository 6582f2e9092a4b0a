import { describe, expect, test } from 'vitest';
import type { Finding } from '#api/conflicts/findings.ts';
import type { ConfirmedByCheck } from '#api/graph/queries/list-confirmed-by-check.ts';
import { unfounded } from '#api/ledger/law-of-record.ts';

const rivalry: Finding = { rule: 'RIVALRY', severity: 'HIGH', subject: 'alva', counterpart: 'bo' };
const clean = { id: 'first', answer: 'NO_KNOWN_RISK', findings: [], isOfEmergency: false } as const;
const advised = { ...clean, answer: 'ADVISED_AGAINST', findings: [rivalry] } as const;
const approved = { receipt: 'first', decision: 'APPROVED', named: [rivalry], isApproved: false } as const;
const against = { ...approved, decision: 'ADVISED_AGAINST' } as const;

const table: readonly (readonly [string, Partial<ConfirmedByCheck>, readonly string[]])[] = [
  ['no known risk needs nothing', { receipts: [clean], consultations: [] }, []],
  ['nothing at all', { receipts: [] }, ['NO_RECEIPT']],
  ['advised against, and nobody asked', { consultations: [] }, ['NOT_CONSULTED']],
  [
    'no known risk with a grave finding',
    { receipts: [{ ...clean, findings: [rivalry] }], consultations: [] },
    ['NOT_CONSULTED'],
  ],
  ['asked about another receipt', { consultations: [{ ...approved, receipt: 'other' }] }, ['NOT_CONSULTED']],
  ['asked, and not answered', { consultations: [{ ...approved, decision: null }] }, ['NOT_CONSULTED']],
  ['asked, approved and named', {}, []],
  ['asked and approved, and not what was named', { accepted: [] }, ['NOT_NAMED']],
  ['named as milder', { accepted: [{ ...rivalry, severity: 'MEDIUM' }] }, ['NOT_NAMED']],
  ['what was gone when the police were asked', { accepted: [], consultations: [{ ...approved, named: [] }] }, []],
  ['against the advice', { consultations: [against] }, ['NOT_APPROVED']],
  ['against the advice, with approval', { consultations: [{ ...against, isApproved: true }] }, []],
  ['an emergency', { receipts: [{ ...advised, isOfEmergency: true }], consultations: [] }, []],
  ['a longer stay, nobody asked', { receipts: [advised, { ...advised, id: 'second' }] }, ['NOT_CONSULTED']],
];

describe('what a placement was confirmed on', () => {
  test.each(table)('%s: %j', (_title, told, because) => {
    const placement = { id: 'alvas', accepted: [rivalry], receipts: [advised], consultations: [approved], ...told };
    expect(unfounded(placement).map((one) => one.because)).toEqual(because);
  });
});
