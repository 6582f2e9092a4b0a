import { describe, expect, test } from 'vitest';
import { nextAbove, whoseTurn } from '#api/alerts/whose-turn.ts';

const came = {
  level: 'LOCAL',
  acknowledgeBy: new Date('2027-02-20T08:30:00Z'),
  manned: ['LOCAL', 'REGIONAL'],
} as const;
const turn = (urgency: 'HIGH' | 'CRITICAL', now: string, set: Partial<Parameters<typeof whoseTurn>[0]> = {}) => {
  const { level, answerBy } = whoseTurn({ ...came, urgency, ...set }, new Date(now));
  return `${level} ${answerBy.toISOString()}`;
};

describe('an alert that nobody acknowledges', () => {
  test.each([
    ['CRITICAL', '2027-02-20T08:29:59Z', 'LOCAL 2027-02-20T08:30:00.000Z'],
    ['CRITICAL', '2027-02-20T08:30:00Z', 'REGIONAL 2027-02-20T09:00:00.000Z'],
    ['CRITICAL', '2027-02-20T08:59:59Z', 'REGIONAL 2027-02-20T09:00:00.000Z'],
    ['CRITICAL', '2027-02-20T09:00:00Z', 'NATIONAL 2027-02-20T09:30:00.000Z'],
    ['CRITICAL', '2027-02-23T09:00:00Z', 'NATIONAL 2027-02-20T09:30:00.000Z'],
    ['HIGH', '2027-02-23T09:00:00Z', 'LOCAL 2027-02-20T08:30:00.000Z'],
  ] as const)('%s, at %s: %s', (urgency, now, is) => expect(turn(urgency, now)).toBe(is));

  test('goes past a level with nobody at once, and stays at the highest whether there is anybody or not', () => {
    expect(turn('HIGH', '2027-02-20T08:00:00Z', { manned: ['REGIONAL'] })).toBe('REGIONAL 2027-02-20T08:30:00.000Z');
    expect(turn('HIGH', '2027-02-20T08:00:00Z', { manned: [] })).toBe('NATIONAL 2027-02-20T08:30:00.000Z');
    expect(turn('HIGH', '2027-02-20T08:00:00Z', { level: 'NATIONAL', manned: [] })).toMatch(/^NATIONAL/);
  });
});

test.each([
  ['LOCAL', ['LOCAL', 'REGIONAL', 'NATIONAL'], 'REGIONAL'],
  ['REGIONAL', ['LOCAL', 'REGIONAL', 'NATIONAL'], 'NATIONAL'],
  ['LOCAL', ['LOCAL', 'NATIONAL'], 'NATIONAL'],
  ['LOCAL', ['LOCAL', 'REGIONAL'], 'REGIONAL'],
  ['REGIONAL', ['LOCAL', 'REGIONAL'], null],
  ['LOCAL', ['LOCAL'], null],
  ['NATIONAL', ['LOCAL', 'REGIONAL', 'NATIONAL'], null],
] as const)('an alert on level %s, with somebody on %j, goes to %s', (level, manned, to) =>
  expect(nextAbove(level, manned)).toBe(to),
);
