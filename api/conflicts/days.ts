/**
 * Days as text and periods of whole days, half-open [from, to). Authority: CONFLICT_RULES, "Words".
 * Text days sort as time does. What falls outside the years 1 to 9999 becomes a day that sorts after
 * (or before) every day, so that adding to "9999-12-31" never turns a late end into an early one.
 */
import type { Day, Period } from './facts.ts';

const msPerDay = 86_400_000;
const afterEveryDay: Day = '9999-99-99';
const beforeEveryDay: Day = '0000-00-00';

const atMidnight = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

function asDay(ms: number, isLater: boolean): Day {
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  if (year >= 1 && year <= 9999) return date.toISOString().slice(0, 10);
  return isLater ? afterEveryDay : beforeEveryDay;
}

/** True of a date that exists, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const ms = atMidnight(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(ms) && asDay(ms, true) === text;
}

export function addDays(day: Day, count: number): Day {
  const date = Number(day.slice(8));
  if (isInEveryMonth(date) && isInEveryMonth(date + count)) return day.slice(0, 8) + pad(date + count, 2);
  const ms = atMidnight(day);
  return Number.isNaN(ms) ? day : asDay(ms + count * msPerDay, count > 0);
}

/** Most days are: nothing but the day of the month changes then, which saves most of the work. */
const isInEveryMonth = (date: number): boolean => date >= 1 && date <= 28;

/** Whole days from one to a later one. */
export const daysBetween = (from: Day, to: Day): number => (atMidnight(to) - atMidnight(from)) / msPerDay;

/** Calendar months; where the day does not exist in the month, the month's last day. */
export function addMonths(day: Day, count: number): Day {
  if (day === afterEveryDay || day === beforeEveryDay) return day;
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  if (year > 9999) return afterEveryDay;
  if (year < 1) return beforeEveryDay;
  const month = (months % 12) + 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(Number(day.slice(8)), lengthOf(year, month)), 2)}`;
}

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function lengthOf(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Does something begin before something else has ended? An open end never comes. */
export const startsBefore = (from: Day, to: Day | null): boolean => to === null || from < to;

export const overlaps = (a: Period, b: Period): boolean => startsBefore(a.from, b.to) && startsBefore(b.from, a.to);

export const contains = ({ from, to }: Period, day: Day): boolean => from <= day && startsBefore(day, to);

export const covers = (outer: Period, inner: Period): boolean =>
  outer.from <= inner.from && (outer.to === null || (inner.to !== null && inner.to <= outer.to));

export const laterStart = (a: Period, b: Period): Day => (startsBefore(a.from, b.from) ? b.from : a.from);

/** The days that both have, or null where there are none. */
export function overlap(a: Period, b: Period): Period | null {
  if (!overlaps(a, b)) return null;
  const to = a.to === null || (b.to !== null && b.to < a.to) ? b.to : a.to;
  return { from: laterStart(a, b), to };
}
