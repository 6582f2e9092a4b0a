import { today } from '../clock.ts';
import { everybodyConsents } from '../conflicts/everybody-consents.ts';
import type { Assessment } from '../conflicts/findings.ts';
import { judge } from '../conflicts/judge.ts';
import type { Equipment } from '../equipment.ts';
import type { CheckQuestion } from '../graph/fetch-facts.ts';
import type { Deciding } from '../ledger/carry-out.ts';
import { settleAnswer } from './settle-answer.ts';

/** `everybodyConsents`: all whom the question is about, today and in its case. */
export type Judged = Assessment & { readonly revision: number; readonly everybodyConsents: boolean };

/** Judges a question on the facts of this moment, under the gate. Holds that were opened after one's own do not crowd it out. */
export async function judgeAnew(
  changing: Deciding,
  { holdOpened, ...question }: CheckQuestion & { readonly holdOpened?: number | undefined },
  equipment: Pick<Equipment, 'clock' | 'cover'>,
): Promise<Judged> {
  const { inquiry, revision } = await changing.facts.fetch(question, today(equipment.clock));
  const asked = holdOpened === undefined ? inquiry.question : { ...inquiry.question, holdOpened };
  const assessment = judge({ ...inquiry, question: asked });
  const settled = await settleAnswer(changing, { caseId: question.caseId, inquiry, assessment }, equipment);
  return { ...settled, revision, everybodyConsents: everybodyConsents(inquiry) };
}
