import type { Answer } from '../conflicts/findings.ts';

/** The worst last. Authority: CONFLICT_RULES, "The answer to a municipality": the first line of the table that holds is the answer. */
const order: readonly Answer[] = ['NO_KNOWN_RISK', 'INSUFFICIENT_BASIS', 'CONSULTATION_REQUIRED', 'ADVISED_AGAINST'];

export const isWorse = (answer: Answer, than: Answer): boolean => order.indexOf(answer) > order.indexOf(than);

/** Of two answers to the same question the one that warns more. */
export const worseOf = (a: Answer, b: Answer): Answer => (isWorse(a, b) ? a : b);
