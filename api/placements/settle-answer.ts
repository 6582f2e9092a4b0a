import { type Clock, today } from '../clock.ts';
import type { Inquiry } from '../conflicts/facts.ts';
import type { Assessment } from '../conflicts/findings.ts';
import type { Equipment } from '../equipment.ts';
import { type AskedBefore, withAskedBefore } from './asked-before.ts';
import { withCover } from './cover.ts';
import { whereAsked } from './where-asked.ts';

export type ToSettle = {
  readonly inquiry: Inquiry;
  readonly assessment: Assessment;
  /** What valid receipts hold. */
  readonly before: readonly AskedBefore[];
};

/** When receipts are to be valid. */
export const momentOf = (clock: Clock) => ({ now: clock.now().toISOString(), today: today(clock) });

/** The judgement with the answer that is told: the rules' own, or one that is more cautious. Its findings stay what they are. */
export function settleAnswer(
  { inquiry, assessment, before }: ToSettle,
  { cover }: Pick<Equipment, 'cover'>,
): Assessment {
  const { subjects, from, to } = inquiry.question;
  const { place, town } = whereAsked(inquiry);
  const fresh = withCover(assessment.answer, { subjects, town }, cover);
  return { ...assessment, answer: withAskedBefore(fresh, { subjects, place, from, to }, before) };
}
