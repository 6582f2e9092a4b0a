import { together } from '../together.ts';
import { findCase } from './find-case.ts';
import { findGate } from './find-gate.ts';
import { findPlace } from './find-place.ts';
import { findPoliceRegion } from './find-police-region.ts';
import { listAnswersOfOwnCase } from './list-valid-answers.ts';

/** All that a check asks the graph before it is judged on the facts in memory. */
export const findCheckSubject = together('find-check-subject', {
  cases: findCase,
  places: findPlace,
  regions: findPoliceRegion,
  answers: listAnswersOfOwnCase,
  gates: findGate,
});
