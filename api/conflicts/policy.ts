import type { Policy } from './facts.ts';

/** What holds where nothing else is set. Authority: CONFLICT_RULES, "Facts and answers as JSON". */
export const defaultPolicy: Policy = {
  bufferDays: 7,
  sameTownKm: 5,
  nearbyKm: 30,
  fadeMonths: 24,
  agedYears: 5,
  basisDays: 90,
  concentration: 4,
};
