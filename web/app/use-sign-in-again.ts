import { useCallback, useRef, useState } from 'react';
import { SignedOut } from '../service/fetch-json.ts';

/** Lets every request that found the session ended wait for the same new sign-in. */
export function useSignInAgain() {
  const waiting = useRef<PromiseWithResolvers<void> | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const wait = useCallback(() => {
    waiting.current ??= Promise.withResolvers<void>();
    setWaiting(true);
    return waiting.current.promise;
  }, []);
  const end = (settle: (promise: PromiseWithResolvers<void>) => void) => {
    if (waiting.current !== null) settle(waiting.current);
    waiting.current = null;
    setWaiting(false);
  };
  const goOn = () => end(({ resolve }) => resolve());
  const giveUp = () => end(({ reject }) => reject(new SignedOut('somebody else signs in')));
  return { isWaiting, wait, goOn, giveUp };
}
