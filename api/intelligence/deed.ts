import { rejudge } from '../alerts/rejudge.ts';
import { nothingTouched } from '../alerts/touched.ts';
import type { Equipment } from '../equipment.ts';
import type { Viewer } from '../identity/viewer.ts';
import { carryOut, type Deciding, type Decision, type Outcome } from '../ledger/carry-out.ts';
import { headerOf } from '../placements/header-of.ts';
import type { End, Fact } from './fact.ts';
import { isGrouping, isPerson, listFacts } from './stored-facts.ts';

/** An officer who does something, and what it is done with. */
export type Officer = { readonly equipment: Equipment; readonly viewer: Viewer };

/** `content`: what was sent, by which a replay is told from another use of the operationId. */
export type Deed = { readonly action: string; readonly operationId: string; readonly content: unknown };

/** Does something under the gate and enters it in the ledger; comes back with what became of it, or of the first time. */
export async function perform(
  { equipment, viewer }: Officer,
  { action, operationId, content }: Deed,
  decide: (changing: Deciding) => Promise<Decision>,
): Promise<Outcome> {
  const { outcome: _undecided, ...header } = headerOf(viewer, action, '');
  const done = await carryOut(equipment, { operationId, header, content }, decide);
  return done.kind === 'REUSED' ? { type: 'OperationIdReused', operationId } : done.outcome;
}

/** The same about a fact that exists. */
export function performOn(
  officer: Officer,
  { factId, ...deed }: Deed & { readonly factId: string },
  decide: (changing: Deciding, fact: Fact) => Promise<Decision>,
): Promise<Outcome> {
  return perform(officer, deed, async (changing) => {
    const [fact] = await listFacts(changing, [factId]);
    return fact === undefined ? nothing({ type: 'NotFound', field: 'factId' }) : decide(changing, fact);
  });
}

/** Nothing was done, and that is entered. */
export const nothing = (outcome: Outcome): Decision => ({ outcome, touched: null });

/** Facts were changed: whoever they can touch is judged again before the change is there. */
export async function changed(
  changing: Deciding,
  { equipment }: Officer,
  { outcome, ends }: { readonly outcome: Outcome; readonly ends: readonly End[] },
): Promise<Decision> {
  const persons = ends.filter(isPerson).map(({ id }) => id);
  const groupings = ends.filter(isGrouping).map(({ id }) => id);
  const touched = { ...nothingTouched, persons, groupings };
  await rejudge(changing, touched, equipment.clock);
  return { outcome, touched };
}
