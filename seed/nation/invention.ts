import type { Day } from '#api/conflicts/facts.ts';
import type { Country } from './country.ts';
import type { Scale } from './scale.ts';

/** All that an invented nation follows from. */
export type Invention = {
  readonly seed: number;
  readonly scale: Scale;
  readonly country: Country;
  readonly day: Day;
};
