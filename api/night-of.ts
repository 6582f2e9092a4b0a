import { today } from './clock.ts';
import { addDays } from './conflicts/days.ts';
import type { Day } from './conflicts/facts.ts';

const hourInStockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  hourCycle: 'h23',
});

/** The night whose work is to be done by now: the one of this day from 02:00 on in Sweden, the one before until then. */
export function nightOf(instant: Date): Day {
  const day = today({ now: () => instant });
  return Number(hourInStockholm.format(instant)) >= 2 ? day : addDays(day, -1);
}
