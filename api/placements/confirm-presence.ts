import { z } from 'zod';
import { today } from '../clock.ts';
import { startsBefore } from '../conflicts/days.ts';
import { confirmPresenceOn } from '../graph/queries/confirm-presence.ts';
import { invalid, readInput } from '../intelligence/read-input.ts';
import { type Outcome, refuse } from '../ledger/carry-out.ts';
import type { Actor } from './act.ts';
import { actOn } from './own-placement.ts';
import { day, uuid } from './read-check-input.ts';

const input = z.object({ operationId: uuid, placementId: uuid, on: day });

/** Somebody has seen that they are there. Nothing that is judged depends on it. */
export async function confirmPresence(actor: Actor, sent: unknown): Promise<Outcome> {
  const read = readInput(input, sent);
  if (!('read' in read)) return read;
  const { operationId, ...content } = read.read;
  const deed = { action: 'CONFIRM_PRESENCE', operationId, content, placementId: content.placementId };
  return actOn(actor, deed, async (changing, { id, from, to }) => {
    const { on } = content;
    if (on < from || !startsBefore(on, to) || on > today(actor.equipment.clock))
      refuse(invalid('on', 'PERIOD_REVERSED'));
    await changing.run(confirmPresenceOn, { placement: id, on });
    return { outcome: { type: 'Placement', id }, touched: null };
  });
}
