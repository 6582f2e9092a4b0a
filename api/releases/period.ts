import { CannotStart } from '../cannot-start.ts';
import { addDays } from '../conflicts/days.ts';
import type { Day } from '../conflicts/facts.ts';

/** A half-year, YYYYH1 or YYYYH2. Text periods sort as time does. */
export type Period = string;

/** How long what is released must have lain: who has moved in or out since, nobody can read from it. */
export const delayDays = 90;

/** Throws CannotStart for what is no half-year. */
export function requirePeriod(text: string): Period {
  if (!isPeriod(text)) throw new CannotStart('Say which half-year: npm run release -- --period 2026H2.');
  return text;
}

export const isPeriod = (text: string): boolean => /^\d{4}H[12]$/.test(text);

/** The day whose state a release shows: the first of its half-year. */
export const dayOf = (period: Period): Day => `${period.slice(0, 4)}-${period.endsWith('1') ? '01' : '07'}-01`;

/** The first day on which a release may be built. */
export const releasableFrom = (period: Period): Day => addDays(dayOf(period), delayDays);
