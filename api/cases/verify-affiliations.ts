import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { rejudge } from '../alerts/rejudge.ts';
import { nothingTouched } from '../alerts/touched.ts';
import { today } from '../clock.ts';
import { listVerificationRequests } from '../graph/queries/list-verification-requests.ts';
import { recordVerification } from '../graph/queries/record-verification.ts';
import { settleVerificationRequest } from '../graph/queries/settle-verification-request.ts';
import { record } from '../graph/record.ts';
import { readInput, reason, uuid } from '../intelligence/read-input.ts';
import type { Outcome } from '../ledger/carry-out.ts';
import { type Actor, act, notFound, nothing } from '../placements/act.ts';

const verifying = z.object({ operationId: uuid, requestId: uuid, personId: uuid, noneKnown: z.boolean(), reason });

/**
 * The police have looked: what they know of somebody stands in the graph, or they attest that they know nothing. What is known can't be
 * attested away. Authority: CONFLICT_RULES, "The answer to a municipality"; DESIGN, "From question to placement", 0.
 */
export async function verifyAffiliations(actor: Actor, sent: unknown): Promise<Outcome> {
  const input = readInput(verifying, sent);
  if (!('read' in input)) return input;
  const { operationId, ...content } = input.read;
  const { requestId, personId, noneKnown } = content;
  const id = randomUUID();
  return act(actor, { action: 'VERIFY_AFFILIATIONS', operationId, content }, async (changing) => {
    const verifiedOn = today(actor.equipment.clock);
    const asked = { assignment: actor.viewer.assignment.id, id: requestId, today: verifiedOn };
    const [request] = await changing.ask(listVerificationRequests, asked);
    if (request === undefined) return notFound('requestId');
    const person = request.persons.find((one) => one.id === personId);
    if (person === undefined) return notFound('personId');
    if (noneKnown && person.isKnown) return nothing({ type: 'SomethingIsKnown', personId });
    await record(changing, recordVerification, [
      { id, person: personId, verifiedOn, noneKnown, reason: content.reason },
    ]);
    await changing.ask(settleVerificationRequest, { request: requestId });
    const touched = { ...nothingTouched, persons: [personId] };
    await rejudge(changing, touched, actor.equipment.clock);
    const body = { verification: id };
    return { outcome: { type: 'VerificationRequest', id: requestId }, touched, body };
  });
}
