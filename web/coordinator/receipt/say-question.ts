import type { ReceiptFragment } from '#schema/generated/coordinator-operations.ts';
import type { Words } from '../../words/sv.ts';
import { sayPlace } from '../stay/place.ts';

type Asked = Pick<ReceiptFragment, 'members' | 'place' | 'district' | 'from' | 'to'>;

/** "Alva, Milo · Hammarslund (Kristianstad)": as the service understood it, not as the form says it. */
export function sayWhoAndWhere(words: Words, { members, place, district }: Asked): string {
  return `${members.map(({ pseudonym }) => pseudonym).join(', ')} · ${sayPlace(place, words, district)}`;
}

/** "2027-03-01 – tills vidare". */
export const sayPeriod = ({ answer }: Words, { from, to }: Asked): string => `${from} – ${to ?? answer.openEnded}`;
