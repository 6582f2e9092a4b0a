import { z } from 'zod';
import { today } from '../clock.ts';
import type { Changing } from '../graph/change.ts';
import { answerConsultation } from '../graph/queries/answer-consultation.ts';
import { findAreas } from '../graph/queries/find-areas.ts';
import { listConsultationsOfLiaison } from '../graph/queries/list-consultations-of-liaison.ts';
import { invalid, readInput, reason, uuid } from '../intelligence/read-input.ts';
import { type Outcome, refuse } from '../ledger/carry-out.ts';
import { type Actor, act, notFound, nothing } from '../placements/act.ts';
import { identifier } from '../placements/read-check-input.ts';
import { holdUntil, statusAfter } from './consultation-life.ts';

const mostTowns = 3;
const known = identifier.pipe(z.string({ error: 'REQUIRED' }));

const deciding = z.object({
  operationId: uuid,
  consultationId: uuid,
  decision: z.enum(['APPROVE', 'ADVISE_AGAINST']),
  reason,
  advice: reason,
  suggestedLocalityIds: z
    .array(known)
    .max(mostTowns, { error: 'TOO_LONG' })
    .refine((ids) => new Set(ids).size === ids.length, { error: 'DUPLICATE' }),
});

const answers = { APPROVE: 'APPROVED', ADVISE_AGAINST: 'ADVISED_AGAINST' } as const;
const validMs = 14 * 86_400_000;

/** The police approve, or advise against with towns that they suggest instead. They advise; the municipality decides. */
export async function decideConsultation(actor: Actor, sent: unknown): Promise<Outcome> {
  const input = readInput(deciding, sent);
  if (!('read' in input)) return input;
  const { operationId, ...content } = input.read;
  const { consultationId, decision, suggestedLocalityIds: suggested } = content;
  return act(actor, { action: 'DECIDE_CONSULTATION', operationId, content }, async (changing) => {
    const asked = { assignment: actor.viewer.assignment.id, id: consultationId, open: null, after: null, first: 1 };
    const [found] = await changing.ask(listConsultationsOfLiaison, asked);
    if (found === undefined) return notFound('consultationId');
    const { id } = found;
    if (statusAfter(found.status, decision) === null) return nothing({ type: 'ConsultationClosed', consultation: id });
    await refuseUnknownTowns(changing, suggested);
    const { clock } = actor.equipment;
    const now = clock.now();
    const validUntil = new Date(now.getTime() + validMs).toISOString();
    const { reason: why, advice } = content;
    await changing.ask(answerConsultation, {
      ...{ consultation: id, status: answers[decision], reason: why, advice, at: now.toISOString(), suggested },
      holdUntil: holdUntil(today(clock)),
      validUntil,
    });
    return { outcome: { type: 'LiaisonConsultation', id }, touched: null };
  });
}

async function refuseUnknownTowns(changing: Changing, towns: readonly string[]): Promise<void> {
  const found = await changing.ask(findAreas, { areas: towns });
  const isTown = (id: string): boolean => found.some((area) => area.id === id && area.kind === 'LOCALITY');
  const unknown = towns.findIndex((id) => !isTown(id));
  if (unknown >= 0) refuse(invalid(`suggestedLocalityIds.${unknown}`, 'UNKNOWN'));
}
