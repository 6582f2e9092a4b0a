import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { rejudge } from '../alerts/rejudge.ts';
import { nothingTouched } from '../alerts/touched.ts';
import { recordConsent as storeConsent } from '../graph/queries/record-consent.ts';
import { record } from '../graph/record.ts';
import { day, inThisOrder, invalid, optionalDay, readInput, reversed, uuid } from '../intelligence/read-input.ts';
import { type Outcome, refuse } from '../ledger/carry-out.ts';
import type { Actor } from '../placements/act.ts';
import { settleConsents } from './end-consents.ts';
import { performInCase } from './perform-in-case.ts';

const consent = z
  .object({
    operationId: uuid,
    caseId: uuid,
    memberId: uuid,
    from: day,
    to: optionalDay,
    byGuardian: z.boolean().nullish(),
  })
  .refine(inThisOrder, reversed);

/** Somebody in the household consents, from a day on and perhaps until one. */
export async function recordConsent(actor: Actor, sent: unknown): Promise<Outcome> {
  const input = readInput(consent, sent);
  if (!('read' in input)) return input;
  const { operationId, ...content } = input.read;
  const { caseId, memberId, from, to, byGuardian } = content;
  const id = randomUUID();
  const deed = { action: 'RECORD_CONSENT', operationId, content, caseId };
  return performInCase(actor, deed, async (changing, exitCase) => {
    if (exitCase.household.every((member) => member.id !== memberId)) return refuse(invalid('memberId', 'UNKNOWN'));
    const row = { id, case: exitCase.id, person: memberId, from, to, byGuardian: byGuardian ?? false };
    await record(changing, storeConsent, [row]);
    await settleConsents(changing, { case: exitCase.id, person: memberId }, actor.equipment.clock);
    const touched = { ...nothingTouched, persons: [memberId] };
    await rejudge(changing, touched, actor.equipment.clock);
    return { outcome: { type: 'ExitCase', id: exitCase.id }, touched, body: { consent: id } };
  });
}
