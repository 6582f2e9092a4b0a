import type { Day } from './conflicts/facts.ts';

/** What time it is. Injected everywhere, so that tests decide it and judging never reads it. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

/** The day that it is in Sweden, whatever the machine's time zone. Authority: DESIGN, "Days are those of Europe/Stockholm". */
export function today(clock: Clock): Day {
  return inStockholm.format(clock.now());
}

/** Swedish days are written YYYY-MM-DD. */
const inStockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });
