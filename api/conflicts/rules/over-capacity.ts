/**
 * Over capacity: with the household, more people than places in the flat or in the home on some day of the stay.
 * Holds opened after the asker's own are left out: who came first is not crowded out by who came later.
 * A hold whose order isn't known counts.
 * Authority: CONFLICT_RULES, "Rules about the place".
 */
import type { Place } from '../atlas.ts';
import type { Presence } from '../facts.ts';
import { mostOnOneDay } from '../head-count.ts';
import type { PlaceRule } from '../rule.ts';
import type { World } from '../world.ts';

export const overCapacity: PlaceRule = {
  name: 'OVER_CAPACITY',
  about: 'PLACE',
  examine: (world) => {
    const { unit, facility } = world.place;
    const isFull =
      (unit !== null && isOver(world, world.atlas.unit(unit).capacity, (at) => at.unit === unit)) ||
      (facility !== null && isOver(world, world.atlas.facility(facility).capacity, (at) => at.facility === facility));
    return isFull ? [{ rule: 'OVER_CAPACITY', severity: 'HIGH' }] : [];
  },
};

function isOver({ placed, household, inquiry }: World, capacity: number, isThere: (at: Place) => boolean): boolean {
  const { question } = inquiry;
  const others = placed().filter(
    ({ presence, at }) => isThere(at) && !household.has(presence.person) && !isLaterHold(presence, question.holdOpened),
  );
  return mostOnOneDay(others, question) + household.size > capacity;
}

const isLaterHold = ({ kind, opened }: Presence, own: number | undefined): boolean =>
  kind === 'HELD' && opened !== undefined && own !== undefined && opened > own;
