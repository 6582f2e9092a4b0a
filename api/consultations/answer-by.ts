import { isWorkingDay, workingDayAfter } from './working-days.ts';

const hoursInEmergency = 2;
const workingDays = 2;

/**
 * When an answer is due: within two hours in an emergency, at any time of any day; else within two working days, at the same time of
 * day in Sweden. What is asked on another day counts as asked when the next working day begins.
 * Authority: DESIGN, "From question to placement", 3 (`answerWithin`).
 */
export function answerBy(openedAt: Date, priority: boolean): Date {
  if (priority) return new Date(openedAt.getTime() + hoursInEmergency * 3_600_000);
  const { day, time } = inStockholm(openedAt);
  if (isWorkingDay(day)) return instantOf(workingDayAfter(day, workingDays), time);
  return instantOf(workingDayAfter(day, workingDays + 1), '00:00:00');
}

const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

function inStockholm(instant: Date): { day: string; time: string } {
  const [day = '', time = ''] = format.format(instant).split(' ');
  return { day, time };
}

/** Sweden is one hour ahead of UTC, or two in summer; the clocks change on Sundays, which are no working days. */
function instantOf(day: string, time: string): Date {
  const inWinter = new Date(`${day}T${time}+01:00`);
  return inStockholm(inWinter).time === time ? inWinter : new Date(`${day}T${time}+02:00`);
}
