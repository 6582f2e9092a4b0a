import { presentConsultation, readConsultations } from '../consultations/show-consultation.ts';
import { ask } from '../graph/ask.ts';
import { findDecision } from '../graph/queries/find-decision.ts';
import type { Actor } from '../placements/act.ts';
import { headerOf } from '../placements/header-of.ts';
import type { PresentedDecision } from '../placements/presented.ts';
import { presentCheck } from '../placements/show-check.ts';
import { presentPlacement, readPlacements } from '../placements/show-placement.ts';
import { surround, there } from '../placements/surround.ts';

/** What one's own placement rests on; null for somebody else's as for one that does not exist. Entered before the answer leaves. */
export async function showDecision(actor: Actor, placement: string): Promise<PresentedDecision | null> {
  const { graph, ledger } = actor.equipment;
  const [found] = await ask(graph, findDecision, { placement, assignment: actor.viewer.assignment.id });
  const header = headerOf(actor.viewer, 'READ_DECISION', found ? 'SHOWN' : 'NOT_FOUND');
  if (found === undefined) {
    await ledger.enter({ header, body: {} });
    return null;
  }
  const { case: caseId, checks, consultations: ids, ...told } = found;
  const [[row], consultations, around] = await Promise.all([
    readPlacements(actor, { ids: [placement] }),
    readConsultations(actor, { ids }),
    surround(actor, [caseId]),
  ]);
  await ledger.enter({ header: { ...header, case: caseId }, body: { placement } });
  return {
    ...told,
    placement: presentPlacement(there(row), around),
    checks: checks.map((check) => presentCheck(check, around)),
    consultations: consultations.map((consultation) => presentConsultation(consultation, around)),
  };
}
