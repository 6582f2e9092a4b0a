import { describe, expect, test } from 'vitest';
import { type Item, orderInbox, splitTime, toRows, urgencyOf } from '../../web/features/liaison/order-inbox.ts';

const now = new Date('2027-02-20T08:00:00Z');
const where = {
  caseNumber: 'KST-101',
  pseudonym: 'Lind',
  municipality: 'Kristianstad',
  place: { label: 'Hörby (Hörby)' },
};
const consultation = (id: string, answerBy: string, priority = false): Item => ({
  is: 'CONSULTATION',
  one: { id, number: id, priority, level: 'LOCAL', answerBy, ...where, answer: 'ADVISED_AGAINST', findings: [] },
});
const alert = (
  id: string,
  urgency: 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL',
  acknowledgedAt: string | null = null,
): Item => ({
  is: 'ALERT',
  one: {
    ...{ id, number: id, kind: 'STANDING_PLACEMENT', urgency, changedAt: '2027-02-20T07:00:00Z', acknowledgedAt },
    ...{ level: 'LOCAL', acknowledgeBy: urgency === 'CRITICAL' ? '2027-02-20T07:30:00Z' : null },
    placements: [{ ...where, number: 'L' }],
  },
});
const request: Item = {
  is: 'VERIFICATION',
  one: { id: 'r', caseNumber: 'KST-900', municipality: 'Hörby', requestedAt: '2027-02-19T08:00:00Z', persons: [] },
};

describe('the order of the inbox', () => {
  test('is by urgency, then by what is to be answered by a time, before all that only waits', () => {
    const items = [
      alert('seen', 'CRITICAL', '2027-02-20T07:30:00Z'),
      consultation('later', '2027-02-23T23:00:00Z'),
      request,
      consultation('soon', '2027-02-20T11:00:00Z'),
      alert('medium', 'MEDIUM'),
      alert('critical', 'CRITICAL'),
      consultation('late', '2027-02-20T07:59:00Z'),
      consultation('emergency', '2027-02-20T09:00:00Z', true),
    ];
    const order = orderInbox(items, now).map(({ one }) => one.id);
    expect(order).toEqual(['critical', 'late', 'emergency', 'soon', 'later', 'r', 'medium', 'seen']);
  });

  test('alerts of one urgency about the same stay stand in one row, in the place of the first', () => {
    const items = [
      alert('a', 'HIGH'),
      consultation('c', '2027-02-23T23:00:00Z'),
      alert('b', 'HIGH'),
      alert('d', 'MEDIUM'),
    ];
    const rows = toRows(orderInbox(items, now), now).map(({ first, others }) =>
      [first, ...others].map(({ one }) => one.id),
    );
    expect(rows).toEqual([['a', 'b'], ['c'], ['d']]);
  });

  test.each([
    ['an emergency, however much time is left', consultation('c', '2027-02-20T20:00:00Z', true), 'NOW'],
    ['a consultation whose time is out', consultation('c', '2027-02-20T08:00:00Z'), 'NOW'],
    ['one with four hours left', consultation('c', '2027-02-20T12:00:00Z'), 'SOON'],
    ['one with more than that', consultation('c', '2027-02-20T12:00:01Z'), 'IN_TURN'],
    ['a high alert that nobody has seen', alert('a', 'HIGH'), 'SOON'],
    ['one that somebody has seen to', alert('a', 'HIGH', '2027-02-20T07:30:00Z'), 'SEEN'],
    ['a request to verify', request, 'IN_TURN'],
  ])('%s is as urgent as that', (_what, item, urgency) => {
    expect(urgencyOf(item, now)).toBe(urgency);
  });

  test('time is told in days, hours and minutes, whichever way it goes', () => {
    expect(splitTime(-(26 * 3_600_000 + 90_000))).toEqual({ days: 1, hours: 2, minutes: 1 });
  });
});
