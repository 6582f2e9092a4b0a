/** A day is text, YYYY-MM-DD: it has no hour and no zone, and sorts as time does. */
export type Day = string;

const parted = /^(\d{4})[-./ ]+(\d{1,2})[-./ ]+(\d{1,2})$/;
const unparted = /^((?:\d{2})?\d{2})(\d{2})(\d{2})$/;

/** A day as somebody may write it: 2027-03-01, 2027-3-1, 2027/03/01, 20270301, 270301. Null when there is no such day. Year first, always. */
export function readDay(text: string): Day | null {
  const [, year = '', month = '', day = ''] = parted.exec(text.trim()) ?? unparted.exec(text.trim()) ?? [];
  const iso = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(iso);
  return exists ? iso : null;
}

/** "måndag 1 mars 2027". */
export function sayDay(day: Day, locale: string): string {
  const form = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  return form.format(new Date(`${day}T00:00:00Z`));
}

/** "2027-02-20 23:05", Swedish time, in every language. */
export function sayInstant(instant: string): string {
  const form = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  });
  return form.format(new Date(instant));
}

/** The day it is in Sweden. */
export const today = (): Day => sayInstant(new Date().toISOString()).slice(0, 10);

export function addDays(day: Day, count: number): Day {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + count);
  return instant.toISOString().slice(0, 10);
}
