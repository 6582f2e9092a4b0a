import { GraphUnavailable, Refused } from '../errors.ts';
import { type Deed, mayDo } from './access.ts';
import type { Viewer } from './viewer.ts';

/** Somebody carries a valid session, but who it is can't be looked up now. */
export const cannotTell = 'CANNOT_TELL';
export type Asker = Viewer | typeof cannotTell;

/** Whoever asks, where they may do this. Every resolver gets its viewer from here, and from nowhere else. */
export function permitted(asker: Asker, deed: Deed): Viewer {
  if (asker === cannotTell) throw new GraphUnavailable('who asks could not be looked up');
  if (!mayDo(asker, deed)) throw new Refused('FORBIDDEN');
  return asker;
}
