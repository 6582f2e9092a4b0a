import { z } from 'zod';
import type { InputProblem } from '#schema/generated/decision-maker.ts';
import { ask } from '../graph/ask.ts';
import { findDecidedOverride } from '../graph/queries/find-decided-override.ts';
import { listProposals } from '../graph/queries/list-proposals.ts';
import { settleOverride } from '../graph/queries/settle-override.ts';
import { readInput, reason, uuid } from '../intelligence/read-input.ts';
import type { Outcome } from '../ledger/carry-out.ts';
import { type Actor, act, notFound, nothing } from '../placements/act.ts';
import { there } from '../placements/surround.ts';
import { presentDecided } from './present-proposal.ts';

const deciding = z.object({ operationId: uuid, proposalId: uuid, decision: z.enum(['APPROVE', 'REFUSE']), reason });
const statuses = { APPROVE: 'APPROVED', REFUSE: 'REFUSED' } as const;

/** The one whom the delegation order names decides on another person's proposal in the same municipality, with reasons. */
export async function decideOverride(actor: Actor, sent: unknown): Promise<Outcome> {
  const input = readInput(deciding, sent);
  if (!('read' in input)) return input;
  const { operationId, ...content } = input.read;
  const { viewer, equipment } = actor;
  return act(actor, { action: 'DECIDE_OVERRIDE', operationId, content }, async (changing) => {
    const open = await changing.ask(listProposals, { assignment: viewer.assignment.id });
    const found = open.find(({ id }) => id === content.proposalId);
    if (found === undefined) return notFound('proposalId');
    if (found.user === viewer.id) return nothing({ type: 'OwnProposal', proposalId: found.id });
    const by = { at: equipment.clock.now().toISOString(), by: viewer.assignment.id };
    const decision = { override: found.id, status: statuses[content.decision], reason: content.reason };
    await changing.ask(settleOverride, { ...decision, ...by });
    return { outcome: { type: 'DecidedProposal', id: found.id }, touched: null };
  });
}

const others = z.discriminatedUnion('type', [
  z
    .object({ type: z.literal('InvalidInput'), field: z.string(), problem: z.custom<InputProblem>() })
    .transform(({ field, problem }) => ({ __typename: 'InvalidInput' as const, field, problem })),
  z
    .object({ type: z.literal('NotFound'), field: z.string() })
    .transform(({ field }) => ({ __typename: 'NotFound' as const, field })),
  z
    .object({ type: z.literal('OperationIdReused'), operationId: z.string() })
    .transform(({ operationId }) => ({ __typename: 'OperationIdReused' as const, operationId })),
  z
    .object({ type: z.literal('OwnProposal'), proposalId: z.string() })
    .transform(({ proposalId }) => ({ __typename: 'OwnProposal' as const, proposalId })),
]);

export async function showDecision({ equipment }: Actor, outcome: Outcome) {
  if (outcome.type !== 'DecidedProposal') return others.parse(outcome);
  const { id: override } = z.object({ id: z.string() }).parse(outcome);
  const found = there((await ask(equipment.graph, findDecidedOverride, { override }))[0]);
  return { __typename: 'DecidedProposal' as const, ...presentDecided(found) };
}
