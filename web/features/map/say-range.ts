import type { Words } from '../../words/sv.ts';
import type { Range } from './atlas.ts';

/** 0–24, or 60 eller fler. */
export const sayRange = ({ map }: Words, { atLeast, atMost }: Range): string =>
  atMost === null ? map.atLeast(atLeast) : `${atLeast}–${atMost}`;
