import { today } from '../clock.ts';
import { UnexpectedRow } from '../errors.ts';
import { ask } from '../graph/ask.ts';
import { findCase } from '../graph/queries/find-case.ts';
import { findPlaceAround } from '../graph/queries/find-place-around.ts';
import { findReceipt } from '../graph/queries/find-receipt.ts';
import { municipalityOf } from '../identity/municipality-of.ts';
import type { Actor } from './act.ts';
import { presentPlace } from './present-place.ts';
import type { PresentedCheck } from './presented.ts';

/** The receipt of one's own as it is now; of the judgement the answer alone. Throws UnexpectedRow when it is not there. */
export async function showCheck(actor: Actor, id: string): Promise<PresentedCheck> {
  const { graph, contacts } = actor.equipment;
  const assignment = actor.viewer.assignment.id;
  const receipt = there((await ask(graph, findReceipt, { check: id, assignment }))[0]);
  const [surroundings, region] = await Promise.all([
    showSurroundings(actor, { case: receipt.case, at: receipt.at, people: receipt.members }),
    contacts.find(municipalityOf(actor.viewer)),
  ]);
  const { number, offer, from, to, answer, checkedAt, validUntil, rulesVersion } = receipt;
  const { name: policeRegion, phone, dutyPhone } = region;
  return {
    ...{ id, number, offer, from, to, answer, checkedAt, validUntil, rulesVersion },
    ...surroundings,
    contact: { policeRegion, phone, dutyPhone, reference: number },
  };
}

type Surroundings = { readonly case: string; readonly at: string; readonly people: readonly string[] };

/** The case, the place, and those of the household whom it is about. */
export async function showSurroundings(
  { equipment: { graph, clock }, viewer }: Actor,
  { case: caseId, at, people }: Surroundings,
): Promise<Pick<PresentedCheck, 'case' | 'place' | 'district' | 'members'>> {
  const [[exitCase], [place]] = await Promise.all([
    ask(graph, findCase, { assignment: viewer.assignment.id, case: caseId, today: today(clock) }),
    ask(graph, findPlaceAround, { at, municipality: municipalityOf(viewer) }),
  ]);
  const found = there(exitCase);
  return {
    case: found,
    place: presentPlace(there(place), []),
    district: place?.districts.find(({ id }) => id === at) ?? null,
    members: found.household.filter(({ id }) => people.includes(id)),
  };
}

export function there<T>(value: T | undefined): T {
  if (value === undefined) throw new UnexpectedRow('what the ledger says was entered is not there');
  return value;
}
