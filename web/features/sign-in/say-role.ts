import type { Words } from '../../words/sv.ts';

/** A role in words; one that this version does not know keeps its code rather than vanish. */
export function sayRole({ roles }: Words, role: string): string {
  return Object.entries(roles).find(([code]) => code === role)?.[1] ?? role;
}
