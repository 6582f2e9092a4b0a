import type { QueryClient } from '@tanstack/react-query';

/** What is on screen is asked for again; not what says of itself that it is still, such as what a form stands on. */
export const askAnew = (known: QueryClient): void =>
  void known.invalidateQueries({ predicate: ({ meta }) => meta?.['isStill'] !== true });
