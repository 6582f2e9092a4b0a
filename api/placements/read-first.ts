import { Refused } from '../errors.ts';

/** How many of a list: the contract's default where nothing was said, and never more than `most` at once. */
export function readFirst(first: number | null | undefined, { unset, most }: { unset: number; most: number }): number {
  const count = first ?? unset;
  if (count < 1 || count > most) throw new Refused('BAD_REQUEST');
  return count;
}
