/**
 * A question that was asked before gets no milder answer than it got then, as long as that receipt is valid: otherwise whoever
 * asks again and again sees what changes. Authority: DESIGN, "The check is also a question that could be abused".
 * A missing basis is not carried over: it is mended by asking for it, and gives nobody away.
 */
import { overlaps } from '../conflicts/days.ts';
import type { Period } from '../conflicts/facts.ts';
import type { Answer } from '../conflicts/findings.ts';
import { worseOf } from './worse-of.ts';

/** `place` is the home, the town or the municipality that was asked about. */
export type Asked = Period & { readonly subjects: readonly string[]; readonly place: string };

export type AskedBefore = Asked & { readonly answer: Answer };

/** The worst of the fresh answer and those that valid receipts of the same question hold. */
export const withAskedBefore = (fresh: Answer, asked: Asked, before: readonly AskedBefore[]): Answer =>
  before
    .filter((one) => one.answer !== 'INSUFFICIENT_BASIS' && isSameQuestion(one, asked))
    .reduce((worst, { answer }) => worseOf(worst, answer), fresh);

/** The same people, the same place, and a day in common; another day of arrival does not make it another question. */
const isSameQuestion = (a: Asked, b: Asked): boolean =>
  a.place === b.place && overlaps(a, b) && setOf(a.subjects) === setOf(b.subjects);

const setOf = (subjects: readonly string[]): string => JSON.stringify([...new Set(subjects)].toSorted());
