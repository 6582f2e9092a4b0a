import { expect, test } from 'vitest';
import { nightOf } from '#api/night-of.ts';

test.each([
  ['2027-02-20T00:59:59Z', '2027-02-19', 'is not yet due a second before two in winter'],
  ['2027-02-20T01:00:00Z', '2027-02-20', 'is due at two in winter'],
  ['2027-07-01T00:00:00Z', '2027-07-01', 'is due at two in summer'],
  ['2027-06-30T23:59:59Z', '2027-06-30', 'is not yet due a second before two in summer'],
  ['2027-03-28T01:00:00Z', '2027-03-28', 'is due at three on the day that has no hour of two'],
  ['2027-02-20T22:59:59Z', '2027-02-20', 'is done once, until midnight and after it'],
  ['2027-02-20T23:30:00Z', '2027-02-20', 'of the new day is not due half an hour after midnight'],
])('at %s the night is that of %s: it %s', (instant, night) => {
  expect(nightOf(new Date(instant))).toBe(night);
});
