import type { Words } from '../../words/sv.ts';
import { sayPlace } from './place.ts';
import type { Receipt } from './use-check.ts';

/** "Alva, Milo · Hammarslund (Kristianstad)": as the service understood it, not as the form says it. */
export function sayWhoAndWhere(words: Words, { members, place, district }: Receipt): string {
  return `${members.map(({ pseudonym }) => pseudonym).join(', ')} · ${sayPlace(place, words, district)}`;
}

/** "2027-03-01 – tills vidare". */
export const sayPeriod = ({ answer }: Words, { from, to }: Receipt): string => `${from} – ${to ?? answer.openEnded}`;
