import { ask } from '../graph/ask.ts';
import type { OwnCheck } from '../graph/queries/check-of.ts';
import { listChecksOfCoordinator } from '../graph/queries/list-checks-of-coordinator.ts';
import type { Actor } from './act.ts';
import { headerOf } from './header-of.ts';
import { presentPlaceNamed } from './present-place.ts';
import type { PresentedCheck } from './presented.ts';
import { type Surroundings, surround, there } from './surround.ts';

/** The receipt of one's own as it is now; of the judgement the answer alone. Throws UnexpectedRow when it is not there. */
export async function showCheck(actor: Actor, id: string): Promise<PresentedCheck> {
  const asked = { assignment: actor.viewer.assignment.id, case: null, id, unusedUntil: null };
  const found = there((await ask(actor.equipment.graph, listChecksOfCoordinator, asked))[0]).check;
  return presentCheck(found, await surround(actor, [found.case]));
}

/** Those of a case that has been shown, the newest first. Entered before the answer leaves, with which they were. */
export async function listOwnChecks(actor: Actor, caseId: string): Promise<readonly PresentedCheck[]> {
  const { graph, ledger } = actor.equipment;
  const asked = { assignment: actor.viewer.assignment.id, case: caseId, id: null, unusedUntil: null };
  const [found, around] = await Promise.all([ask(graph, listChecksOfCoordinator, asked), surround(actor, [caseId])]);
  const header = { ...headerOf(actor.viewer, 'LIST_CHECKS', 'SHOWN'), case: caseId };
  await ledger.enter({ header, body: { checks: found.map(({ check }) => check.id) } });
  return found.map(({ check }) => presentCheck(check, around));
}

export const presentCheck = (
  { members, case: caseId, place, ...check }: OwnCheck,
  around: Surroundings,
): PresentedCheck => ({
  ...check,
  ...presentPlaceNamed(place),
  case: around.caseOf(caseId),
  members: around.membersOf(caseId, members),
  contact: around.contactFor(check.number),
});
