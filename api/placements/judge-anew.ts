import { today } from '../clock.ts';
import { everybodyConsents } from '../conflicts/everybody-consents.ts';
import type { Assessment } from '../conflicts/findings.ts';
import { judge } from '../conflicts/judge.ts';
import type { Equipment } from '../equipment.ts';
import type { CheckQuestion } from '../graph/fetch-facts.ts';
import { listValidAnswers, type ValidAnswer } from '../graph/queries/list-valid-answers.ts';
import type { Deciding } from '../ledger/carry-out.ts';
import { momentOf, settleAnswer } from './settle-answer.ts';

/** `everybodyConsents`: all whom the question is about, today and in its case. */
export type Judged = Assessment & { readonly revision: number; readonly everybodyConsents: boolean };

type Asked = CheckQuestion & {
  readonly holdOpened?: number | undefined;
  /** What valid receipts hold, where it has been asked already. */
  readonly answers?: readonly ValidAnswer[];
};

/** Judges a question on the facts of this moment, under the gate. Holds that were opened after one's own do not crowd it out. */
export async function judgeAnew(
  changing: Deciding,
  { holdOpened, answers, ...question }: Asked,
  { clock, cover }: Pick<Equipment, 'clock' | 'cover'>,
): Promise<Judged> {
  const [{ inquiry, revision }, before] = await Promise.all([
    changing.facts.fetch(question, today(clock)),
    answers ?? changing.ask(listValidAnswers, { case: question.caseId, ...momentOf(clock) }),
  ]);
  const asked = holdOpened === undefined ? inquiry.question : { ...inquiry.question, holdOpened };
  const assessment = judge({ ...inquiry, question: asked });
  const settled = settleAnswer({ inquiry, assessment, before }, { cover });
  return { ...settled, revision, everybodyConsents: everybodyConsents(inquiry) };
}
