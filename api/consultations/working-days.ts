/**
 * The days on which the authorities are at work: Monday to Friday, no Swedish public holiday. Midsummer's, Christmas and New Year's Eve are free too,
 * as the public sector counts them. Authority: issue 4, 3; lagen (1989:253) om allmänna helgdagar.
 */
import { addDays } from '../conflicts/days.ts';
import type { Day } from '../conflicts/facts.ts';

export const isWorkingDay = (day: Day): boolean => {
  const weekday = weekdayOf(day);
  return weekday !== saturday && weekday !== sunday && !isHoliday(day);
};

/** The working day that comes `count` after a day, which need not be one itself. */
export function workingDayAfter(day: Day, count: number): Day {
  let found = day;
  for (let left = count; left > 0; ) {
    found = addDays(found, 1);
    if (isWorkingDay(found)) left -= 1;
  }
  return found;
}

const [sunday, friday, saturday] = [0, 5, 6];

const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Those that always fall on a Saturday or Sunday are free anyway. */
const fixed: readonly string[] = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];

function isHoliday(day: Day): boolean {
  const easter = easterOf(Number(day.slice(0, 4)));
  const moving = [addDays(easter, -2), addDays(easter, 1), addDays(easter, 39)];
  return fixed.includes(day.slice(5)) || moving.includes(day) || isMidsummersEve(day);
}

/** The Friday between 19 and 25 June. */
const isMidsummersEve = (day: Day): boolean =>
  weekdayOf(day) === friday && day.slice(5) >= '06-19' && day.slice(5) <= '06-25';

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm in Meeus, Astronomical Algorithms. */
function easterOf(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${year}-${two(Math.floor(days / 31))}-${two((days % 31) + 1)}`;
}
