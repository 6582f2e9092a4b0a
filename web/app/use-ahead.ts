import { useEffect } from 'react';
import type { Room } from './rooms.ts';

/** Once the first page has been drawn, the others are fetched, so that each opens at once. What does not come is fetched when somebody goes there. */
export function useAhead(rooms: readonly Room[]): void {
  const paths = rooms.map(({ path }) => path).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rooms are the same as long as their paths are
  useEffect(() => whenIdle(() => void Promise.allSettled(rooms.map(({ file }) => file.fetch()))), [paths]);
}

/** Safari can't say when it is idle. */
function whenIdle(deed: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const asked = requestIdleCallback(deed, { timeout: 500 });
    return () => cancelIdleCallback(asked);
  }
  const asked = setTimeout(deed, 100);
  return () => clearTimeout(asked);
}
