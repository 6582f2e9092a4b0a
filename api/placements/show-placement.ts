import type { PlacementStatus } from '#schema/generated/coordinator.ts';
import { today } from '../clock.ts';
import { ask } from '../graph/ask.ts';
import { listPlacementsOfCoordinator, type ShownPlacement } from '../graph/queries/list-placements-of-coordinator.ts';
import type { Actor } from './act.ts';
import { headerOf } from './header-of.ts';
import { presentPlaceNamed } from './present-place.ts';
import type { PresentedPlacement } from './presented.ts';
import { presentCheck } from './show-check.ts';
import { type Surroundings, surround, there } from './surround.ts';

const statuses: Readonly<Record<ShownPlacement['status'], PlacementStatus>> = {
  CONFIRMED: 'CONFIRMED',
  ENDED: 'ENDED',
  CANCELLED: 'CANCELLED',
  MISTAKEN: 'ENTERED_IN_ERROR',
};

/** One's own placement as it is now. Throws UnexpectedRow when it is not there. */
export async function showPlacement(actor: Actor, id: string): Promise<PresentedPlacement> {
  const [found] = await readPlacements(actor, { ids: [id] });
  return presentPlacement(there(found), await surround(actor, [there(found).case]));
}

/** One's own placement; null for somebody else's as for one that does not exist. Entered before the answer leaves. */
export async function findOwnPlacement(actor: Actor, id: string): Promise<PresentedPlacement | null> {
  const [found] = await readPlacements(actor, { ids: [id] });
  const header = headerOf(actor.viewer, 'READ_PLACEMENT', found ? 'SHOWN' : 'NOT_FOUND');
  await actor.equipment.ledger.enter({ header, body: { placement: found?.id } });
  return found === undefined ? null : presentPlacement(found, await surround(actor, [found.case]));
}

/** Those of a case that has been shown, or of all one's own; what begins last first. Entered likewise, with which they were. */
export async function listOwnPlacements(actor: Actor, asked: Narrowed): Promise<readonly PresentedPlacement[]> {
  const found = await readPlacements(actor, asked);
  const around = await surround(
    actor,
    found.map((placement) => placement.case),
  );
  const header = { ...headerOf(actor.viewer, 'LIST_PLACEMENTS', 'SHOWN'), case: asked.case };
  await actor.equipment.ledger.enter({ header, body: { placements: found.map(({ id }) => id) } });
  return found.map((placement) => presentPlacement(placement, around));
}

type Narrowed = { readonly case?: string; readonly ids?: readonly string[]; readonly standing?: boolean };

export const readPlacements = (
  { equipment: { graph, clock }, viewer }: Actor,
  { case: caseId, ids, standing }: Narrowed,
) =>
  ask(graph, listPlacementsOfCoordinator, {
    ...{ assignment: viewer.assignment.id, case: caseId ?? null, ids: ids ?? null },
    today: standing === true ? today(clock) : null,
  });

export const presentPlacement = (
  { members, case: caseId, place, check, status, ...placement }: ShownPlacement,
  around: Surroundings,
): PresentedPlacement => ({
  ...placement,
  ...presentPlaceNamed(place),
  status: statuses[status],
  case: around.caseOf(caseId),
  members: around.membersOf(caseId, members),
  check: check && presentCheck(check, around),
});
