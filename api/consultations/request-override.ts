import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { findOwnConsultation, type OwnConsultation } from '../graph/queries/find-own-consultation.ts';
import { recordOverride } from '../graph/queries/record-override.ts';
import { record } from '../graph/record.ts';
import { readInput, reason, uuid } from '../intelligence/read-input.ts';
import type { Outcome } from '../ledger/carry-out.ts';
import { type Actor, act, notFound, nothing } from '../placements/act.ts';

const requesting = z.object({ operationId: uuid, consultationId: uuid, reason });

/** Asks the municipality's decision-maker for approval to confirm against the police's advice; again after a refusal. */
export async function requestOverride(actor: Actor, sent: unknown): Promise<Outcome> {
  const input = readInput(requesting, sent);
  if (!('read' in input)) return input;
  const { operationId, ...content } = input.read;
  const id = randomUUID();
  return act(actor, { action: 'REQUEST_OVERRIDE', operationId, content }, async (changing) => {
    const by = actor.viewer.assignment.id;
    const asked = { consultation: content.consultationId, assignment: by };
    const [found] = await changing.ask(findOwnConsultation, asked);
    if (found === undefined) return notFound('consultationId');
    if (!canBeOverridden(found)) return nothing({ type: 'NothingToOverride', consultationId: found.id });
    const requestedAt = actor.equipment.clock.now().toISOString();
    await record(changing, recordOverride, [{ id, consultation: found.id, reason: content.reason, requestedAt, by }]);
    const body = { case: found.case, override: id };
    return { outcome: { type: 'Consultation', id: found.id }, touched: null, body };
  });
}

const canBeOverridden = ({ status, override }: OwnConsultation): boolean =>
  status === 'ADVISED_AGAINST' && (override === null || override.status === 'REFUSED');
