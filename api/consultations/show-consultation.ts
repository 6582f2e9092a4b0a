import { ask } from '../graph/ask.ts';
import {
  listConsultationsOfCoordinator,
  type ShownConsultation,
} from '../graph/queries/list-consultations-of-coordinator.ts';
import type { Actor } from '../placements/act.ts';
import { headerOf } from '../placements/header-of.ts';
import { presentPlaceNamed } from '../placements/present-place.ts';
import type { PresentedConsultation } from '../placements/presented.ts';
import { presentCheck } from '../placements/show-check.ts';
import { type Surroundings, surround, there } from '../placements/surround.ts';
import { timelineOf } from './timeline.ts';

/** One's own consultation as it is now, without what the police are shown. Throws UnexpectedRow when it is not there. */
export async function showConsultation(actor: Actor, id: string): Promise<PresentedConsultation> {
  const [found] = await readConsultations(actor, { ids: [id] });
  return presentConsultation(there(found), await surround(actor, [there(found).check.case]));
}

/** One of one's own; null for somebody else's as for one that does not exist. Entered before the answer leaves. */
export async function findConsultation(actor: Actor, id: string): Promise<PresentedConsultation | null> {
  const [found] = await readConsultations(actor, { ids: [id] });
  const header = headerOf(actor.viewer, 'READ_CONSULTATION', found ? 'SHOWN' : 'NOT_FOUND');
  await actor.equipment.ledger.enter({ header, body: { consultation: found?.id } });
  return found === undefined ? null : presentConsultation(found, await surround(actor, [found.check.case]));
}

/** Those of a case that has been shown, the newest first. Entered likewise, with which they were. */
export async function listOwnConsultations(actor: Actor, caseId: string): Promise<readonly PresentedConsultation[]> {
  const [found, around] = await Promise.all([readConsultations(actor, { case: caseId }), surround(actor, [caseId])]);
  const header = { ...headerOf(actor.viewer, 'LIST_CONSULTATIONS', 'SHOWN'), case: caseId };
  await actor.equipment.ledger.enter({ header, body: { consultations: found.map(({ id }) => id) } });
  return found.map((consultation) => presentConsultation(consultation, around));
}

type Narrowed = { readonly case?: string; readonly ids?: readonly string[]; readonly holding?: boolean };

export const readConsultations = (
  { equipment, viewer }: Actor,
  { case: caseId, ids, holding }: Narrowed,
): Promise<ShownConsultation[]> =>
  ask(equipment.graph, listConsultationsOfCoordinator, {
    ...{ assignment: viewer.assignment.id, case: caseId ?? null, ids: ids ?? null, holding: holding ?? false },
  });

export function presentConsultation(found: ShownConsultation, around: Surroundings): PresentedConsultation {
  const { id, number, status, priority, openedAt, answerBy, answeredAt, message, reason, holdUntil } = found;
  const check = presentCheck(found.check, around);
  return {
    ...{ id, number, status, priority, openedAt, answerBy, answeredAt, message, reason, holdUntil, check },
    case: check.case,
    suggestedPlaces: found.suggestedPlaces.map((town) => presentPlaceNamed(town).place),
    override: found.overrides[0] ?? null,
    timeline: timelineOf(found),
  };
}
