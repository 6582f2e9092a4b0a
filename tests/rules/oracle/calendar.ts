import type { Day, Period } from '#api/conflicts/facts.ts';

/** A period in day numbers, half-open; an open end is infinity. Numbers, so that no comparison of texts can mislead. */
export type Span = { readonly from: number; readonly to: number };

export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** "no `to` means open-ended". */
export const spanOf = ({ from, to }: Period): Span => ({
  from: dayNumber(from),
  to: to === null ? Number.POSITIVE_INFINITY : dayNumber(to),
});

/** "Months are calendar months; where the day does not exist, the month's last day." */
export function plusMonths(day: Day, months: number): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const first = firstOfMonth(index);
  return first + Math.min(date, firstOfMonth(index + 1) - first) - 1;
}

/** Months counted from January of the year 0. */
function firstOfMonth(index: number): number {
  const first = new Date(0);
  first.setUTCFullYear(Math.floor(index / 12), index - 12 * Math.floor(index / 12), 1);
  return first.getTime() / 86_400_000;
}

export const overlap = (a: Span, b: Span): Span => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) });
export const isSome = (span: Span): boolean => span.from < span.to;
export const overlaps = (a: Span, b: Span): boolean => isSome(overlap(a, b));
export const includes = (span: Span, day: number): boolean => span.from <= day && day < span.to;
export const covers = (outer: Span, inner: Span): boolean => outer.from <= inner.from && inner.to <= outer.to;

/**
 * The shared time of two stays, or null where neither counts for the other. "the two periods overlap, or fewer than
 * `policy.bufferDays` days part them"; "the overlap or, where only the buffer joins the two, the one day on which the
 * later one starts".
 */
export function sharedTime(a: Span, b: Span, bufferDays: number): Span | null {
  const both = overlap(a, b);
  if (isSome(both)) return both;
  const daysBetween = both.from - both.to;
  return daysBetween < bufferDays ? { from: both.from, to: both.from + 1 } : null;
}

/** The first day and those of the period on which something changes: in between, every day is like the one before. */
export const daysToTry = (period: Span, changes: readonly number[]): readonly number[] => [
  period.from,
  ...changes.filter((day) => includes(period, day)),
];
