import { useEffect, useRef } from 'react';

/** The heading of what has just been opened: it takes the focus, so that a reader begins there. */
export function useArrival<Heading extends HTMLElement>() {
  const heading = useRef<Heading>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
