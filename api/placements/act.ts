import type { Equipment } from '../equipment.ts';
import type { Viewer } from '../identity/viewer.ts';
import { type AskingDeed, carryOutAsking, type Deciding, type Decision, type Outcome } from '../ledger/carry-out.ts';
import { headerOf } from './header-of.ts';

/** A coordinator who does something, and what it is done with. */
export type Actor = { readonly equipment: Equipment; readonly viewer: Viewer };

/** `content`: what was sent, by which a replay is told from another use of the operationId. */
export type Act = {
  readonly action: string;
  readonly operationId: string;
  readonly content: unknown;
  /** One's own case, where it is known which. */
  readonly case?: string | undefined;
};

/** Does something under the gate and enters it in the ledger; comes back with what became of it, or of the first time. */
export const act = (actor: Actor, deed: Act, decide: (changing: Deciding) => Promise<Decision>): Promise<Outcome> =>
  actAsking(actor, deed, { first: async () => undefined, decide });

/** The same, where it begins by asking. */
export async function actAsking<Known>(
  { equipment, viewer }: Actor,
  { action, operationId, content, case: exitCase }: Act,
  deed: AskingDeed<Known>,
): Promise<Outcome> {
  const { outcome: _undecided, ...who } = headerOf(viewer, action, '');
  const header = exitCase === undefined ? who : { ...who, case: exitCase };
  const done = await carryOutAsking(equipment, { operationId, header, content }, deed);
  return done.kind === 'REUSED' ? { type: 'OperationIdReused', operationId } : done.outcome;
}

/** Nothing was done, and that is entered. */
export const nothing = (outcome: Outcome): Decision => ({ outcome, touched: null });

/** The same for somebody else's as for what does not exist. */
export const notFound = (field: string): Decision => nothing({ type: 'NotFound', field });
