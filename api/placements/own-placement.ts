import type { Changing } from '../graph/change.ts';
import { findOwnPlacement, type OwnPlacement } from '../graph/queries/find-own-placement.ts';
import { invalid } from '../intelligence/read-input.ts';
import type { Outcome } from '../ledger/carry-out.ts';
import { type Decision, refuse } from '../ledger/carry-out.ts';
import { type Act, type Actor, act, notFound } from './act.ts';

/** Does something to a confirmed placement of one's own; somebody else's is as one that does not exist. */
export function actOn(
  actor: Actor,
  { placementId, ...deed }: Act & { readonly placementId: string },
  decide: (changing: Changing, placement: OwnPlacement) => Promise<Decision>,
): Promise<Outcome> {
  return act(actor, deed, async (changing) => {
    const asked = { placement: placementId, assignment: actor.viewer.assignment.id };
    const [placement] = await changing.ask(findOwnPlacement, asked);
    if (placement === undefined) return notFound('placementId');
    return placement.status === 'CONFIRMED' ? decide(changing, placement) : refuse(invalid('placementId', 'UNKNOWN'));
  });
}
