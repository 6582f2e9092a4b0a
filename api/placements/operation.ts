import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Viewer } from '../identity/viewer.ts';
import type { Results } from './presented.ts';
import type { CheckInput } from './read-check-input.ts';

/** A result as GraphQL takes it: with the name of its type. */
export type CheckReply = Results['CheckPlacementResult'];

/** An operation by its identifier, and by what was sent and in which assignment: only the same of both is the same operation. */
export type Operation = { readonly operationId: string; readonly contentHash: string };

export function operationOf({ assignment }: Viewer, { operationId, ...content }: CheckInput): Operation {
  const { caseId, offer, place, from, to } = content;
  const members = content.memberIds?.toSorted() ?? null;
  const text = JSON.stringify(['CHECK_PLACEMENT', assignment.id, caseId, members, offer, place, from, to]);
  return { operationId, contentHash: createHash('sha256').update(text).digest('hex') };
}

/** What the ledger keeps of a check beside its header: the reply as it left, so that a replay is exactly that. */
const kept = z.object({ reply: z.object({ __typename: z.enum(['PlacementCheck', 'PlaceUnavailable']) }).loose() });

/** The reply to an operationId that has been used: the first one's, or that it was something else. */
export function replay(operation: Operation, stored: { contentHash: string | null; body: unknown }): CheckReply {
  const { operationId, contentHash } = operation;
  if (stored.contentHash !== contentHash) return { __typename: 'OperationIdReused', operationId };
  // The ledger's own border: written below as a CheckReply, by this service.
  return kept.parse(stored.body).reply as unknown as CheckReply;
}
