import type { Place } from '#schema/generated/coordinator.ts';
import { ask } from '../graph/ask.ts';
import { findOwnConsultation } from '../graph/queries/find-own-consultation.ts';
import { findPlaceAround } from '../graph/queries/find-place-around.ts';
import { listConsultationsOfCase } from '../graph/queries/list-consultations-of-case.ts';
import { municipalityOf } from '../identity/municipality-of.ts';
import type { Actor } from '../placements/act.ts';
import { headerOf } from '../placements/header-of.ts';
import { presentPlace } from '../placements/present-place.ts';
import type { PresentedConsultation } from '../placements/presented.ts';
import { showCheck, there } from '../placements/show-check.ts';

/** One's own consultation as it is now, without what the police are shown. Throws UnexpectedRow when it is not there. */
export async function showConsultation(actor: Actor, id: string): Promise<PresentedConsultation> {
  const { graph } = actor.equipment;
  const asked = { consultation: id, assignment: actor.viewer.assignment.id };
  const found = there((await ask(graph, findOwnConsultation, asked))[0]);
  const [check, suggestedPlaces] = await Promise.all([
    showCheck(actor, found.check),
    Promise.all(found.suggested.map((town) => showTown(actor, town))),
  ]);
  const { number, status, priority, openedAt, answerBy, answeredAt, reason, holdUntil, override } = found;
  return {
    ...{ id, number, status, priority, openedAt, answerBy, answeredAt, reason, holdUntil, override },
    ...{ case: check.case, check, suggestedPlaces },
  };
}

async function showTown({ equipment, viewer }: Actor, at: string): Promise<Place> {
  const [place] = await ask(equipment.graph, findPlaceAround, { at, municipality: municipalityOf(viewer) });
  return presentPlace(there(place), []);
}

/** Those of a case that has been shown, the newest first. Entered before the answer leaves, with which they were. */
export async function listOwnConsultations(actor: Actor, caseId: string): Promise<PresentedConsultation[]> {
  const { graph, ledger } = actor.equipment;
  const found = await ask(graph, listConsultationsOfCase, { case: caseId });
  const shown = await Promise.all(found.map(({ id }) => showConsultation(actor, id)));
  const header = { ...headerOf(actor.viewer, 'LIST_CONSULTATIONS', 'SHOWN'), case: caseId };
  await ledger.enter({ header, body: { consultations: shown.map(({ id }) => id) } });
  return shown;
}
