import { useEffect, useState } from 'react';
import { readAddress, type Shown, writeAddress } from './address.ts';

/** What is shown, as the address had it at first; from then on the address follows. */
export function useShown(): [Shown, (change: Partial<Shown>) => void] {
  const [shown, setShown] = useState(() => readAddress(window.location.search));
  useEffect(() => {
    const { pathname, search } = window.location;
    const next = writeAddress(shown, search);
    if (next !== search) window.history.replaceState(null, '', pathname + next);
  }, [shown]);
  return [shown, (change) => setShown((before) => ({ ...before, ...change }))];
}
