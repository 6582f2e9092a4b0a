import { type ReactNode, useEffect, useState } from 'react';

/** Shows its children only when that long has passed: what is quick must not flicker. */
export function After({ ms, children }: { readonly ms: number; readonly children: ReactNode }) {
  const [hasPassed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return hasPassed ? children : null;
}
