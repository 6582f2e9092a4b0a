import { describe, expect, test } from 'vitest';
import { addDays, addMonths, isDay } from '#api/conflicts/days.ts';
import { allies, asking, belongs, feud, found, lives, rivals } from './invented-people.ts';

const stay = (from: string, to: string | null) => asking({ from, to });
const meets = (told: Parameters<typeof found>[0]) => found({ ...feud, ...told }).length > 0;

describe('when a presence counts: Alva is to stay from 1 March to 1 June', () => {
  test.each([
    ['until 15 February', '2027-01-01', '2027-02-15', false],
    ['until 22 February, seven days before', '2027-01-01', '2027-02-22', false],
    ['until 23 February, six days before', '2027-01-01', '2027-02-23', true],
    ['until 26 February', '2027-01-01', '2027-02-26', true],
    ['until the day of moving in', '2027-01-01', '2027-03-01', true],
    ['without end', '2027-01-01', null, true],
    ['from the day of moving out', '2027-06-01', null, true],
    ['from 7 June, six days after', '2027-06-07', null, true],
    ['from 8 June, seven days after', '2027-06-08', null, false],
  ])('Bo %s', (_when, from, to, isFound) => {
    expect(meets({ presences: [lives('bo', { from, to })] })).toBe(isFound);
  });

  test.each([
    ['departure on the day of arrival', '2027-03-01', false],
    ['departure a day after', '2027-03-02', true],
  ])('without a buffer, %s', (_when, to, isFound) => {
    expect(meets({ policy: { bufferDays: 0 }, presences: [lives('bo', { to })] })).toBe(isFound);
  });

  test('two stays without end meet, whichever begins first', () => {
    const from2030 = [lives('bo', { from: '2030-01-01' })];
    expect(meets({ question: stay('2027-03-01', null), presences: from2030 })).toBe(true);
    expect(meets({ question: stay('2031-03-01', null), presences: from2030 })).toBe(true);
  });

  test('a stay until the last day there is, is still within the buffer of one that begins then', () => {
    const presences = [lives('bo', { from: '2027-01-01', to: '9999-12-30' })];
    expect(meets({ question: stay('9999-12-31', null), presences })).toBe(true);
    expect(meets({ question: stay('9999-12-31', null), presences, policy: { bufferDays: 9007199254740991 } })).toBe(
      true,
    );
  });
});

describe('affiliations count from their start on, also after their end', () => {
  test.each([
    ['begins a day before the shared time ends', '2027-05-31', true],
    ['begins on the day that the shared time ends', '2027-06-01', false],
  ])('one that %s', (_when, from, isFound) => {
    expect(meets({ affiliations: [belongs('alva', 'reds'), belongs('bo', 'blues', { from })] })).toBe(isFound);
    expect(meets({ affiliations: [belongs('alva', 'reds', { from }), belongs('bo', 'blues')] })).toBe(isFound);
  });

  test('one that begins in a hundred years counts where both stay without end', () => {
    const affiliations = [belongs('alva', 'reds'), belongs('bo', 'blues', { from: '2127-01-01' })];
    expect(meets({ affiliations, question: stay('2027-03-01', null) })).toBe(true);
  });

  test('where only the buffer joins the stays, the shared time is the one day on which the later one starts', () => {
    const presences = [lives('bo', { to: '2027-02-26' })];
    const from = (day: string) => [belongs('alva', 'reds'), belongs('bo', 'blues', { from: day })];
    expect(meets({ presences, affiliations: from('2027-03-01') })).toBe(true);
    expect(meets({ presences, affiliations: from('2027-03-02') })).toBe(false);
  });
});

describe('rivalries fade for 24 months, alliances not at all', () => {
  test.each([
    ['is open', null, true],
    ['ended 20 months ago', '2025-07-01', true],
    ['ended 24 months before the second shared day', '2025-03-02', true],
    ['ended 24 months before the first shared day', '2025-03-01', false],
    ['ended 30 months ago', '2024-09-01', false],
  ])('a rivalry that %s', (_when, to, isFound) => {
    expect(meets({ rivalries: [rivals('reds', 'blues', { to })] })).toBe(isFound);
  });

  test.each([
    ['begins on the last shared day', '2027-05-31', true],
    ['begins when the shared time has ended', '2027-06-01', false],
  ])('a rivalry that %s', (_when, from, isFound) => {
    expect(meets({ rivalries: [rivals('reds', 'blues', { from })] })).toBe(isFound);
  });

  test.each([
    ['still holds on the first shared day', '2027-03-02', true],
    ['ended on the first shared day', '2027-03-01', false],
    ['ended before', '2027-01-01', false],
  ])('an alliance that %s', (_when, to, isFound) => {
    const told = {
      affiliations: [belongs('alva', 'reds'), belongs('bo', 'greens')],
      alliances: [allies('blues', 'greens', { to })],
    };
    expect(meets(told)).toBe(isFound);
  });

  test('the rivalry of a later day counts for the presence that shares it, not for the one that is over', () => {
    const rivalries = [rivals('reds', 'blues', { from: '2027-05-01' })];
    const early = lives('bo', { to: '2027-04-01' });
    const late = lives('bo', { from: '2027-04-01', locality: 'broby' });
    expect(found({ ...feud, rivalries, presences: [early, late] })).toEqual(['RIVALRY alva bo NEARBY MEDIUM']);
  });
});

describe('days', () => {
  test.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-01-31', -1, '2026-12-31'],
  ])('%s and %i months is %s: where the day does not exist, the last of the month', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test.each([
    ['2027-02-26', 7, '2027-03-05'],
    ['2028-02-26', 7, '2028-03-04'],
    ['0099-12-31', 1, '0100-01-01'],
    ['2027-03-28', 1, '2027-03-29'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test('what lies beyond the calendar sorts after every day, or before', () => {
    expect(addDays('9999-12-31', 1) > '9999-12-31').toBe(true);
    expect(addMonths('9999-12-31', 1) > '9999-12-31').toBe(true);
    expect(addDays(addMonths('9999-12-31', 1), 1) > '9999-12-31').toBe(true);
    expect(addDays('0001-01-01', -1) < '0001-01-01').toBe(true);
  });

  test.each([
    '2027-02-29',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-1-01',
    '0000-01-01',
    '9999-99-99',
    '2027-01-01T00:00',
    ' 2027-01-01',
    '',
  ])('"%s" is no day', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test.each(['2027-02-28', '2028-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true);
  });
});
