import type { Deed } from '../identity/access.ts';
import { permitted } from '../identity/permitted.ts';
import type { Outcome } from '../ledger/carry-out.ts';
import type { Actor } from '../placements/act.ts';
import { orCouldNotBeChecked } from '../placements/could-not-be-checked.ts';
import { holdToMultiple } from '../placements/hold-back.ts';
import type { Asking } from './coordinator/asking.ts';

/** The writer gives up after ten seconds; what is committed by then is never reported as failed. */
const doneWithinMs = 20_000;

/** A mutation's resolver: does it under the gate, and shows what became of it; whatever goes wrong is told as "could not be checked". */
export const doing =
  <Shown>(
    deed: Deed,
    work: (actor: Actor, sent: unknown) => Promise<Outcome>,
    show: (actor: Actor, outcome: Outcome) => Promise<Shown>,
  ) =>
  (_root: unknown, { input }: { readonly input: unknown }, { asker, equipment }: Asking) =>
    orCouldNotBeChecked({ ...equipment, checkWithinMs: doneWithinMs }, asker, async () => {
      const actor = { equipment, viewer: permitted(asker, deed) };
      return show(actor, await work(actor, input));
    });

/** The same for what is judged, or makes others be judged again: how much there was to judge must not show in how long it took. */
export const doingJudged =
  <Shown>(
    deed: Deed,
    work: (actor: Actor, sent: unknown) => Promise<Outcome>,
    show: (actor: Actor, outcome: Outcome) => Promise<Shown>,
  ) =>
  (root: unknown, args: { readonly input: unknown }, asking: Asking) =>
    holdToMultiple(asking.equipment.replyNotBeforeMs, () => doing(deed, work, show)(root, args, asking));
