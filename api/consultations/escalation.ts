import { answerBy } from './answer-by.ts';

export type Level = 'LOCAL' | 'REGIONAL' | 'NATIONAL';

/** Whose turn it is to answer, and until when. */
export type Awaited = { readonly level: Level; readonly answerBy: Date };

export const above: Readonly<Partial<Record<Level, Level>>> = { LOCAL: 'REGIONAL', REGIONAL: 'NATIONAL' };

/**
 * A question that nobody has answered in time goes one level up, which has as long again; from the highest it goes nowhere. It is
 * the same whether it is looked at once or every minute. Authority: DESIGN, "From question to placement", 3.
 */
export const escalate = (awaited: Awaited, priority: boolean, now: Date): Awaited =>
  goUp(awaited, (from) => answerBy(from, priority), now);

/** @param further until when the next level is to answer, which it was to know from an instant on */
export function goUp(awaited: Awaited, further: (from: Date) => Date, now: Date): Awaited {
  const level = above[awaited.level];
  if (level === undefined || now < awaited.answerBy) return awaited;
  return goUp({ level, answerBy: further(awaited.answerBy) }, further, now);
}
