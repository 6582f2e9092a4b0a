import { answerBy } from './answer-by.ts';

type Level = 'LOCAL' | 'REGIONAL' | 'NATIONAL';

/** Whose turn it is to answer, and until when. */
type Awaited = { readonly level: Level; readonly answerBy: Date };

const above: Readonly<Partial<Record<Level, Level>>> = { LOCAL: 'REGIONAL', REGIONAL: 'NATIONAL' };

/**
 * A question that nobody has answered in time goes one level up, which has as long again; from the highest it goes nowhere. It is
 * the same whether it is looked at once or every minute. Authority: DESIGN, "From question to placement", 3.
 */
export function escalate(awaited: Awaited, priority: boolean, now: Date): Awaited {
  const level = above[awaited.level];
  if (level === undefined || now < awaited.answerBy) return awaited;
  return escalate({ level, answerBy: answerBy(awaited.answerBy, priority) }, priority, now);
}
