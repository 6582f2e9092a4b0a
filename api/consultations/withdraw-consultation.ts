import { z } from 'zod';
import { rejudge } from '../alerts/rejudge.ts';
import { nothingTouched } from '../alerts/touched.ts';
import type { Clock } from '../clock.ts';
import { closeConsultation } from '../graph/queries/close-consultation.ts';
import { findOwnConsultation } from '../graph/queries/find-own-consultation.ts';
import { readInput, uuid } from '../intelligence/read-input.ts';
import type { Deciding, Outcome } from '../ledger/carry-out.ts';
import { type Actor, act, notFound, nothing } from '../placements/act.ts';
import { statusAfter } from './consultation-life.ts';

const withdrawing = z.object({ operationId: uuid, consultationId: uuid });

/** Takes a question back, or what was answered, and lets go of the place. */
export async function withdrawConsultation(actor: Actor, sent: unknown): Promise<Outcome> {
  const input = readInput(withdrawing, sent);
  if (!('read' in input)) return input;
  const { operationId, consultationId } = input.read;
  const deed = { action: 'WITHDRAW_CONSULTATION', operationId, content: { consultationId } };
  return act(actor, deed, async (changing) => {
    const asked = { consultation: consultationId, assignment: actor.viewer.assignment.id };
    const [found] = await changing.ask(findOwnConsultation, asked);
    if (found === undefined) return notFound('consultationId');
    const { id } = found;
    if (statusAfter(found.status, 'WITHDRAW') === null)
      return nothing({ type: 'ConsultationClosed', consultation: id });
    const { clock } = actor.equipment;
    const placements = await letGo(changing, { consultation: id, status: 'WITHDRAWN' }, clock);
    const touched = { ...nothingTouched, placements };
    await rejudge(changing, touched, actor.equipment.clock);
    return { outcome: { type: 'Consultation', id }, touched, body: { case: found.case } };
  });
}

/** Ends a consultation with its hold, within a change. @returns the proposals let go of: whoever they stood in the way of is to be judged again */
export async function letGo(
  changing: Deciding,
  closing: { readonly consultation: string; readonly status: 'WITHDRAWN' | 'TIMED_OUT' },
  clock: Clock,
): Promise<readonly string[]> {
  const closed = await changing.ask(closeConsultation, { ...closing, at: clock.now().toISOString() });
  return closed.flatMap(({ hold }) => (hold === null ? [] : [hold]));
}
