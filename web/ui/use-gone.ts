import { useState } from 'react';

/**
 * Tells when what is shown of a list has gone from it by what somebody else did.
 * @returns takes what was settled here, whose going needs no telling
 */
export function useGone(
  now: string | null,
  list: readonly { readonly id: string }[],
  tell: () => void,
): (id: string) => void {
  const [shown, setShown] = useState<string | null>(null);
  const [settled, setSettled] = useState<string | null>(null);
  if (now !== shown) {
    const hasGone = shown !== null && list.every(({ id }) => id !== shown);
    if (hasGone && shown !== settled) tell();
    setShown(now);
  }
  return setSettled;
}
