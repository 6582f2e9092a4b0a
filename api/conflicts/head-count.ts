/** How many distinct persons are placed somewhere at once. Authority: CONFLICT_RULES, `OVER_CAPACITY` and `CONCENTRATION`. */
import { overlap } from './days.ts';
import type { Day, Locality, Period, Presence } from './facts.ts';

/** Those whom placing puts there, held places too. */
export const isPlaced = ({ kind }: Presence): boolean => kind === 'CONFIRMED' || kind === 'HELD';

/** `CONCENTRATION` is about small towns. */
export const canBeCrowded = ({ large }: Locality): boolean => !large;

/** The most distinct persons on any one day of the period. */
export function mostOnOneDay(
  stays: readonly { readonly presence: Period & { readonly person: string } }[],
  period: Period,
): number {
  const comings: Turn[] = [];
  for (const { presence: stay } of stays) {
    const shared = overlap(stay, period);
    if (shared === null) continue;
    comings.push({ day: shared.from, person: stay.person, change: 1 });
    if (shared.to !== null) comings.push({ day: shared.to, person: stay.person, change: -1 });
  }
  return peak(comings.sort(leavingFirst));
}

type Turn = { readonly day: Day; readonly person: string; readonly change: 1 | -1 };

/** The day of leaving is free for whoever comes. */
const leavingFirst = (a: Turn, b: Turn): number => (a.day === b.day ? a.change - b.change : a.day < b.day ? -1 : 1);

function peak(turns: readonly Turn[]): number {
  const staysOf = new Map<string, number>();
  let most = 0;
  for (const { person, change } of turns) {
    const count = (staysOf.get(person) ?? 0) + change;
    if (count === 0) staysOf.delete(person);
    else staysOf.set(person, count);
    most = Math.max(most, staysOf.size);
  }
  return most;
}
