import { describe, expect, test } from 'vitest';
import { answerBy } from '#api/consultations/answer-by.ts';
import { isWorkingDay, workingDayAfter } from '#api/consultations/working-days.ts';

describe('a working day', () => {
  test.each([
    ['2027-01-01', 'nyårsdagen'],
    ['2027-01-06', 'trettondedag jul'],
    ['2027-03-26', 'långfredagen'],
    ['2027-03-29', 'annandag påsk'],
    ['2028-05-01', 'första maj'],
    ['2027-05-06', 'Kristi himmelsfärdsdag'],
    ['2028-06-06', 'nationaldagen'],
    ['2027-06-25', 'midsommarafton'],
    ['2026-06-19', 'midsommarafton'],
    ['2027-12-24', 'julafton'],
    ['2026-12-25', 'juldagen'],
    ['2028-12-26', 'annandag jul'],
    ['2027-12-31', 'nyårsafton'],
    ['2024-03-29', 'långfredagen'],
    ['2025-04-21', 'annandag påsk'],
    ['2038-04-26', 'annandag påsk, as late as it gets'],
    ['2027-02-20', 'a Saturday'],
    ['2027-02-21', 'a Sunday'],
  ])('%s is none: %s', (day) => expect(isWorkingDay(day)).toBe(false));

  test.each(['2027-02-22', '2027-03-25', '2027-05-07', '2027-06-24', '2027-06-18', '2027-12-23', '2027-01-07'])(
    '%s is one',
    (day) => expect(isWorkingDay(day)).toBe(true),
  );

  test('two after Thursday before Easter is Wednesday after it', () => {
    expect(workingDayAfter('2027-03-25', 2)).toBe('2027-03-31');
  });
});

describe('an answer is due', () => {
  const due = (opened: string, priority = false) => answerBy(new Date(opened), priority).toISOString();
  test.each([
    [
      'within two hours in an emergency, on a Saturday night too',
      '2027-02-20T22:30:00Z',
      true,
      '2027-02-21T00:30:00.000Z',
    ],
    ['two working days later at the same time', '2027-02-22T08:15:30Z', false, '2027-02-24T08:15:30.000Z'],
    ['on Tuesday when asked on Friday', '2027-02-19T14:00:00Z', false, '2027-02-23T14:00:00.000Z'],
    [
      'as if asked when Monday begins, when asked on Saturday',
      '2027-02-20T08:00:00Z',
      false,
      '2027-02-23T23:00:00.000Z',
    ],
    [
      'at the same time by the clock though summer time begins',
      '2027-03-25T08:00:00Z',
      false,
      '2027-03-31T07:00:00.000Z',
    ],
    [
      'at the same time by the clock though winter time begins',
      '2027-10-29T08:00:00Z',
      false,
      '2027-11-02T09:00:00.000Z',
    ],
    ['counting the day in Sweden, not in UTC', '2027-02-21T23:30:00Z', false, '2027-02-23T23:30:00.000Z'],
  ])('%s', (_title, opened, priority, expected) => expect(due(opened, priority)).toBe(expected));
});
