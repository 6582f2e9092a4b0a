import { randomInt } from 'node:crypto';

/** Without what is mistaken for something else when read aloud or written by hand: 0 and O, 1, I and L, U and V, 5 and S. */
const letters = '2346789ABCDEFGHJKMNPQRTVWXYZ';

/** A number for people, such as K-7Q4M-22XD: it says what kind of thing it is of, and nothing else. */
export function referenceNumber(kind: 'K' | 'L' | 'S'): string {
  const part = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return `${kind}-${part()}-${part()}`;
}
