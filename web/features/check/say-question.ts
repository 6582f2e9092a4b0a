import type { Words } from '../../words/sv.ts';
import { sayPlace } from './place.ts';
import type { Receipt } from './use-check.ts';

/** "Alva, Milo · Hammarslund (Kristianstad) · 2027-03-01 – tills vidare": as the service understood it, not as the form says it. */
export function sayQuestion(words: Words, receipt: Receipt): string {
  const who = receipt.members.map(({ pseudonym }) => pseudonym).join(', ');
  const period = `${receipt.from} – ${receipt.to ?? words.answer.openEnded}`;
  return [who, sayPlace(receipt.place, words, receipt.district), period].join(' · ');
}
