import { describe, expect, test } from 'vitest';
import {
  type ConsultationEvent,
  type ConsultationStatus,
  holding,
  holdUntil,
  isOver,
  statusAfter,
} from '#api/consultations/consultation-life.ts';
import { escalate } from '#api/consultations/escalation.ts';

const statuses: readonly ConsultationStatus[] = [
  'OPEN',
  'APPROVED',
  'ADVISED_AGAINST',
  'WITHDRAWN',
  'TIMED_OUT',
  'USED',
];
const events: readonly ConsultationEvent[] = ['APPROVE', 'ADVISE_AGAINST', 'WITHDRAW', 'TIME_OUT', 'USE'];

/** Rows as `statuses`, columns as `events`; - where that can't happen. */
const table = `
  APPROVED  ADVISED_AGAINST  WITHDRAWN  TIMED_OUT  -
  -         -                WITHDRAWN  TIMED_OUT  USED
  -         -                WITHDRAWN  TIMED_OUT  USED
  -         -                -          -          -
  -         -                -          -          -
  -         -                -          -          -`;

const cells = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));
const cases = statuses.flatMap((status, row) =>
  events.map((event, column) => ({ status, event, becomes: cells[row]?.[column] ?? '' })),
);

describe('a consultation', () => {
  test.each(cases)('$status, $event: $becomes', ({ status, event, becomes }) => {
    expect(statusAfter(status, event) ?? '-').toBe(becomes);
  });

  test('holds its place exactly as long as something can still become of it', () => {
    expect(statuses.filter((status) => events.some((event) => statusAfter(status, event) !== null))).toEqual(holding);
  });

  test('answered on 1 March holds until 15 March, when it is over', () => {
    const answered = { status: 'APPROVED', openedOn: '2027-02-20', holdUntil: holdUntil('2027-03-01') } as const;
    expect(isOver(answered, '2027-03-14')).toBe(false);
    expect(isOver(answered, '2027-03-15')).toBe(true);
  });

  test('that nobody answers is over 14 days after it was asked', () => {
    const open = { status: 'OPEN', openedOn: '2027-02-20', holdUntil: null } as const;
    expect(isOver(open, '2027-03-05')).toBe(false);
    expect(isOver(open, '2027-03-06')).toBe(true);
  });

  test('that is withdrawn or used is never over again', () => {
    for (const status of ['WITHDRAWN', 'TIMED_OUT', 'USED'] as const)
      expect(isOver({ status, openedOn: '2026-01-01', holdUntil: '2026-02-01' }, '2027-01-01')).toBe(false);
  });
});

describe('a question that nobody answers', () => {
  const asked = { level: 'LOCAL', answerBy: new Date('2027-02-24T08:00:00Z') } as const;
  const at = (now: string) => escalate(asked, false, new Date(now));

  test('stays until the answer is due', () => expect(at('2027-02-24T07:59:59Z')).toBe(asked));
  test('goes to the region then, which has two working days of its own', () =>
    expect(at('2027-02-24T08:00:00Z')).toEqual({ level: 'REGIONAL', answerBy: new Date('2027-02-26T08:00:00Z') }));
  test('goes to the nation after that, however long nobody looked', () => {
    const national = { level: 'NATIONAL', answerBy: new Date('2027-03-02T08:00:00Z') };
    expect(at('2027-02-26T08:00:00Z')).toEqual(national);
    expect(at('2027-12-01T08:00:00Z')).toEqual(national);
  });
  test('in an emergency goes up every two hours', () => {
    const urgent = { level: 'LOCAL', answerBy: new Date('2027-02-20T22:00:00Z') } as const;
    expect(escalate(urgent, true, new Date('2027-02-21T00:30:00Z'))).toEqual({
      level: 'NATIONAL',
      answerBy: new Date('2027-02-21T02:00:00Z'),
    });
  });
});
