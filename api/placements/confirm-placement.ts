import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { rejudge } from '../alerts/rejudge.ts';
import { nothingTouched } from '../alerts/touched.ts';
import { readInput } from '../intelligence/read-input.ts';
import type { Deciding, Decision, Outcome } from '../ledger/carry-out.ts';
import { referenceNumber } from '../reference-number.ts';
import { type Actor, actAsking, notFound } from './act.ts';
import type { NewReceipt } from './make-receipt.ts';
import { idOf, openChecked } from './open-checked.ts';
import { orNull } from './or-null.ts';
import { uuid } from './read-check-input.ts';
import { refuseConfirmation } from './refuse-confirmation.ts';
import { tellOfOverride } from './tell-of-override.ts';
import { type Confirmation, findToConfirm, weighConfirmation } from './weigh-confirmation.ts';

const input = z.object({
  operationId: uuid,
  checkId: uuid,
  consultationId: orNull(uuid),
  approvalId: orNull(uuid),
});

/** Confirms the stay of a receipt: judged again under the gate, on the facts of that moment. */
export async function confirmPlacement(actor: Actor, sent: unknown): Promise<Outcome> {
  const read = readInput(input, sent);
  if (!('read' in read)) return read;
  const { operationId, ...content } = read.read;
  const fresh = { placement: randomUUID(), receipt: { id: randomUUID(), number: referenceNumber('K') } };
  return actAsking(
    actor,
    { action: 'CONFIRM_PLACEMENT', operationId, content },
    {
      first: (asking) => findToConfirm(asking, actor, content.checkId),
      decide: async (changing, found) => ({
        ...(await confirmNow(changing, actor, { ...content, found, fresh })),
        case: found.receipts[0]?.case,
      }),
    },
  );
}

/** Identifiers, made once: the work may run more than once. */
export type Fresh = { readonly placement: string; readonly receipt: NewReceipt };

type Confirming = Confirmation & {
  readonly found: Awaited<ReturnType<typeof findToConfirm>>;
  readonly fresh: Fresh;
};

/** The work of it, on a change under way. */
async function confirmNow(changing: Deciding, actor: Actor, { fresh, ...asked }: Confirming): Promise<Decision> {
  const weighed = await weighConfirmation(changing, actor, { ...asked, instead: null });
  if ('missing' in weighed) return notFound(weighed.missing);
  const { decision } = weighed;
  if (decision.is !== 'CONFIRM') return refuseConfirmation(changing, actor, { ...weighed, renewed: fresh.receipt });
  const { receipt, consultation } = weighed;
  const by = { receipt, consultation, accepted: decision.accepted, newId: fresh.placement };
  const id = idOf(by);
  const touched = { ...nothingTouched, placements: [id] };
  // They travel together, and are done one after another: what is judged again stands on the new placement.
  await Promise.all([
    openChecked(changing, actor, by),
    tellOfOverride(changing, actor, { consultation, placement: id }),
    rejudge(changing, touched, actor.equipment.clock),
  ]);
  return { outcome: { type: 'Placement', id }, touched };
}
