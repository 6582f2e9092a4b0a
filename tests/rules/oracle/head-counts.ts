import type { Inquiry } from '#api/conflicts/facts.ts';
import { daysToTry, includes, spanOf } from './calendar.ts';
import { locate, only, type Spot } from './geography.ts';

/** "exceed the places of the unit (counting those placed in it) or of the facility (counting its units' too)" */
export function isOverfull(inquiry: Inquiry, here: Spot): boolean {
  const facility = only(inquiry.facilities, here.facility ?? '');
  const household = inquiry.question.subjects;
  const mostWith = (isThere: (spot: Spot) => boolean) =>
    mostOnOneDay(inquiry, (one) => isThere(one.spot) && !one.isLaterHold, household);
  if (mostWith((spot) => spot.facility === here.facility) > facility.capacity) return true;
  if (here.unit === undefined) return false;
  return mostWith((spot) => spot.unit === here.unit) > only(inquiry.units, here.unit).capacity;
}

/** "at least `policy.concentration` (4) distinct persons outside the household … in the same locality, unless it is large" */
export function isConcentrated(inquiry: Inquiry, { locality }: Spot): boolean {
  if (locality === undefined || locality.large) return false;
  const isOther = ({ person, spot }: Placed) =>
    !inquiry.question.subjects.includes(person) && spot.locality?.id === locality.id;
  return mostOnOneDay(inquiry, isOther, []) >= inquiry.policy.concentration;
}

type Placed = { readonly person: string; readonly spot: Spot; readonly isLaterHold: boolean };

/** The most distinct persons with a `CONFIRMED` or `HELD` presence, of those chosen and the given ones, on any day. */
function mostOnOneDay(inquiry: Inquiry, isChosen: (placed: Placed) => boolean, given: readonly string[]): number {
  const { question, presences } = inquiry;
  const placed = presences
    .filter(({ kind }) => kind === 'CONFIRMED' || kind === 'HELD')
    .map((one) => ({
      person: one.person,
      spot: locate(inquiry, one),
      span: spanOf(one),
      isLaterHold: one.kind === 'HELD' && (one.opened ?? 0) > (question.holdOpened ?? Number.POSITIVE_INFINITY),
    }))
    .filter(isChosen);
  const days = daysToTry(
    spanOf(question),
    placed.map(({ span }) => span.from),
  );
  const onDay = (day: number) => placed.filter(({ span }) => includes(span, day)).map(({ person }) => person);
  return Math.max(...days.map((day) => new Set([...given, ...onDay(day)]).size));
}
