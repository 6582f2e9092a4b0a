import { today } from '../clock.ts';
import type { Inquiry } from '../conflicts/facts.ts';
import type { Assessment } from '../conflicts/findings.ts';
import type { Equipment } from '../equipment.ts';
import { listValidAnswers } from '../graph/queries/list-valid-answers.ts';
import type { Asking } from '../graph/read.ts';
import { withAskedBefore } from './asked-before.ts';
import { withCover } from './cover.ts';
import { whereAsked } from './where-asked.ts';

export type ToSettle = { readonly caseId: string; readonly inquiry: Inquiry; readonly assessment: Assessment };

/** The judgement with the answer that is told: the rules' own, or one that is more cautious. Its findings stay what they are. */
export async function settleAnswer(
  asking: Asking,
  { caseId, inquiry, assessment }: ToSettle,
  { clock, cover }: Pick<Equipment, 'clock' | 'cover'>,
): Promise<Assessment> {
  const { subjects, from, to } = inquiry.question;
  const { place, town } = whereAsked(inquiry);
  const now = { now: clock.now().toISOString(), today: today(clock) };
  const [person = ''] = subjects;
  const before = await asking.ask(listValidAnswers, { person, case: caseId, ...now });
  const fresh = withCover(assessment.answer, { subjects, town }, cover);
  return { ...assessment, answer: withAskedBefore(fresh, { subjects, place, from, to }, before) };
}
