import type { Answer } from '#schema/generated/coordinator-operations.ts';

const answers: readonly Answer[] = ['ADVISED_AGAINST', 'CONSULTATION_REQUIRED', 'INSUFFICIENT_BASIS', 'NO_KNOWN_RISK'];

/** One of the four, or null: an answer that this version does not know is no answer (a page left open over an upgrade). */
export const knownAnswer = (answer: string): Answer | null => answers.find((known) => known === answer) ?? null;
