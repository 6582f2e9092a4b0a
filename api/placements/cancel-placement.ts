import { z } from 'zod';
import { rejudge } from '../alerts/rejudge.ts';
import { nothingTouched } from '../alerts/touched.ts';
import { today } from '../clock.ts';
import { amendPlacement } from '../graph/queries/amend-placement.ts';
import { invalid, readInput, reason } from '../intelligence/read-input.ts';
import { type Outcome, refuse } from '../ledger/carry-out.ts';
import type { Actor } from './act.ts';
import { actOn } from './own-placement.ts';
import { uuid } from './read-check-input.ts';

const input = z.object({
  operationId: uuid,
  placementId: uuid,
  enteredInError: z
    .boolean()
    .nullish()
    .transform((sent) => sent ?? false),
  reason,
});

/** Takes back a placement that has not begun; one that has can only have been entered in error, or be ended. */
export async function cancelPlacement(actor: Actor, sent: unknown): Promise<Outcome> {
  const read = readInput(input, sent);
  if (!('read' in read)) return read;
  const { operationId, ...content } = read.read;
  const deed = { action: 'CANCEL_PLACEMENT', operationId, content, placementId: content.placementId };
  return actOn(actor, deed, async (changing, { id, from, to }) => {
    const { enteredInError } = content;
    if (!enteredInError && from <= today(actor.equipment.clock)) refuse(invalid('enteredInError', 'REQUIRED'));
    const status = enteredInError ? 'MISTAKEN' : 'CANCELLED';
    await changing.ask(amendPlacement, { placement: id, status, to, reason: content.reason });
    const touched = { ...nothingTouched, placements: [id] };
    await rejudge(changing, touched, actor.equipment.clock);
    return { outcome: { type: 'Placement', id }, touched };
  });
}
