import type { FindingWithout } from '#schema/generated/police-liaison.ts';
import { today } from '../clock.ts';
import { everybodyConsents } from '../conflicts/everybody-consents.ts';
import { judgeWithout } from '../conflicts/without.ts';
import { ask } from '../graph/ask.ts';
import { fetchInquiry } from '../graph/fetch-facts.ts';
import { findQuestionOfConsultation } from '../graph/queries/find-question-of-consultation.ts';
import type { Actor } from '../placements/act.ts';
import { headerOf } from '../placements/header-of.ts';

/**
 * What each fact of a consultation's paths adds, judged on the facts of now; null for one that is not open to the viewer. None where somebody gives no
 * valid consent: what was found of them would look as if it were gone. Entered first.
 */
export async function whatWouldChange(actor: Actor, id: string): Promise<readonly FindingWithout[] | null> {
  const { graph, clock, policy, ledger } = actor.equipment;
  const asked = { assignment: actor.viewer.assignment.id, consultation: id };
  const [found] = await ask(graph, findQuestionOfConsultation, asked);
  const header = headerOf(actor.viewer, 'WHAT_WOULD_CHANGE', found ? 'SHOWN' : 'NOT_FOUND');
  await ledger.enter({ header, body: { consultation: found?.id } });
  if (found === undefined) return null;
  const { case: caseId, opened, findings, subjects, municipality, place, from, to } = found;
  const question = { subjects, caseId, municipality, place, from, to };
  // What begins after the stay's end matters to a stay that begins later: the facts are those of an open-ended one.
  const { inquiry } = await fetchInquiry(graph, { ...question, to: null }, today(clock), policy);
  if (!everybodyConsents(inquiry)) return [];
  const holdOpened = opened === null ? {} : { holdOpened: opened };
  return judgeWithout({ ...inquiry, question: { ...inquiry.question, to, ...holdOpened } }, findings);
}
