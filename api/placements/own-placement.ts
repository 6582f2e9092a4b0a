import { findOwnPlacement, type OwnPlacement } from '../graph/queries/find-own-placement.ts';
import { invalid } from '../intelligence/read-input.ts';
import type { Deciding, Outcome } from '../ledger/carry-out.ts';
import { type Decision, refuse } from '../ledger/carry-out.ts';
import { type Act, type Actor, act, notFound } from './act.ts';

/**
 * Does something to a confirmed placement of one's own; somebody else's is as one that does not exist. One that has ended is over, but
 * for who may say more about it.
 */
export function actOn(
  actor: Actor,
  {
    placementId,
    mayHaveEnded = false,
    ...deed
  }: Act & { readonly placementId: string; readonly mayHaveEnded?: boolean },
  decide: (changing: Deciding, placement: OwnPlacement) => Promise<Decision>,
): Promise<Outcome> {
  return act(actor, deed, async (changing) => {
    const asked = { placement: placementId, assignment: actor.viewer.assignment.id };
    const [placement] = await changing.ask(findOwnPlacement, asked);
    if (placement === undefined) return notFound('placementId');
    const isOver = placement.status !== 'CONFIRMED' && !(mayHaveEnded && placement.status === 'ENDED');
    return isOver ? refuse(invalid('placementId', 'UNKNOWN')) : decide(changing, placement);
  });
}
