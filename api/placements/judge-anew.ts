import { today } from '../clock.ts';
import type { Assessment } from '../conflicts/findings.ts';
import { judge } from '../conflicts/judge.ts';
import type { Equipment } from '../equipment.ts';
import { type CheckQuestion, fetchUnderGate } from '../graph/fetch-facts.ts';
import type { Asking } from '../graph/read.ts';
import { settleAnswer } from './settle-answer.ts';

export type Judged = Assessment & { readonly revision: number };

/** Judges a question on the facts of this moment, under the gate. Holds that were opened after one's own do not crowd it out. */
export async function judgeAnew(
  changing: Asking,
  { holdOpened, ...question }: CheckQuestion & { readonly holdOpened?: number | undefined },
  equipment: Pick<Equipment, 'clock' | 'policy' | 'cover'>,
): Promise<Judged> {
  const { inquiry, revision } = await fetchUnderGate(changing, question, today(equipment.clock), equipment.policy);
  const asked = holdOpened === undefined ? inquiry.question : { ...inquiry.question, holdOpened };
  const assessment = judge({ ...inquiry, question: asked });
  return { ...(await settleAnswer(changing, { caseId: question.caseId, inquiry, assessment }, equipment)), revision };
}
