import { addDays, addMonths } from '#api/conflicts/days.ts';
import type { Day } from '#api/conflicts/facts.ts';
import type { StoryDay, StoryPeriod } from './stories/story.ts';

/** What is planted for a day was there the evening before: so it lies behind whoever starts at any hour of that day. */
export const eveOf = (day: Day): string => `${addDays(day, -1)}T20:00:00.000Z`;

/** The calendar day that a story means, seen from `day`. */
export function dayOf(storyDay: StoryDay, day: Day): Day {
  if (storyDay === 'today') return day;
  const count = Number(storyDay.slice(0, -1));
  if (!Number.isInteger(count))
    throw new Error(`A day of a story is like “+14d”, “-2w”, “-20m”, “-7y” or “today”, not “${storyDay}”.`);
  switch (storyDay.at(-1)) {
    case 'd':
      return addDays(day, count);
    case 'w':
      return addDays(day, count * 7);
    case 'm':
      return addMonths(day, count);
    default:
      return addMonths(day, count * 12);
  }
}

export function periodOf({ from, to }: StoryPeriod, day: Day): { from: Day; to: Day | undefined } {
  return { from: dayOf(from, day), to: to === undefined ? undefined : dayOf(to, day) };
}
