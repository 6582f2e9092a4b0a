import type { PlacementStatus, ResolversParentTypes } from '#schema/generated/coordinator.ts';
import { ask } from '../graph/ask.ts';
import { findOwnPlacement, type OwnPlacement } from '../graph/queries/find-own-placement.ts';
import type { Actor } from './act.ts';
import { showCheck, showSurroundings, there } from './show-check.ts';

const statuses: Readonly<Record<OwnPlacement['status'], PlacementStatus>> = {
  CONFIRMED: 'CONFIRMED',
  ENDED: 'ENDED',
  CANCELLED: 'CANCELLED',
  MISTAKEN: 'ENTERED_IN_ERROR',
};

/** One's own placement as it is now. Throws UnexpectedRow when it is not there. */
export async function showPlacement(actor: Actor, id: string): Promise<ResolversParentTypes['Placement']> {
  const asked = { placement: id, assignment: actor.viewer.assignment.id };
  const found = there((await ask(actor.equipment.graph, findOwnPlacement, asked))[0]);
  const [surroundings, check] = await Promise.all([
    showSurroundings(actor, found),
    found.check === null ? null : showCheck(actor, found.check),
  ]);
  const { from, to, origin, confirmedAt, presenceConfirmedOn } = found;
  const status = statuses[found.status];
  return { id, ...surroundings, check, from, to, status, origin, confirmedAt, presenceConfirmedOn };
}
