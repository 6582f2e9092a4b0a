import { z } from 'zod';
import type { InputProblem, PlaceCause } from '#schema/generated/coordinator.ts';
import type { Outcome } from '../ledger/carry-out.ts';
import type { Actor } from './act.ts';
import { showPlacementStop } from './record-placement-stop.ts';
import { showCheck } from './show-check.ts';
import { showPlacement } from './show-placement.ts';

/** What becomes of a deed, each with the name of its type: what they point at is read anew for each reply. */
const invalidInput = z
  .object({ type: z.literal('InvalidInput'), field: z.string(), problem: z.custom<InputProblem>() })
  .transform(({ field, problem }) => ({ __typename: 'InvalidInput' as const, field, problem }));
const missing = z
  .object({ type: z.literal('NotFound'), field: z.string() })
  .transform(({ field }) => ({ __typename: 'NotFound' as const, field }));
const reused = z
  .object({ type: z.literal('OperationIdReused'), operationId: z.string() })
  .transform(({ operationId }) => ({ __typename: 'OperationIdReused' as const, operationId }));
const expired = z
  .object({ type: z.literal('CheckExpired'), checkId: z.string() })
  .transform(({ checkId }) => ({ __typename: 'CheckExpired' as const, checkId }));
const approvalNeeded = z
  .object({ type: z.literal('ApprovalNeeded'), consultationId: z.string() })
  .transform(({ consultationId }) => ({ __typename: 'ApprovalNeeded' as const, consultationId }));
const unavailable = z
  .object({ type: z.literal('PlaceUnavailable'), causes: z.array(z.custom<PlaceCause>()) })
  .transform(({ causes }) => ({ __typename: 'PlaceUnavailable' as const, causes }));

export const always = z.union([invalidInput, missing, reused]);
const refused = z.union([always, expired, approvalNeeded, unavailable]);

const withId = z.object({ type: z.literal('Placement'), id: z.string() });
const withCheck = z.object({ type: z.enum(['CheckOutdated', 'ConsultationNeeded']), check: z.string() });
const withPlacement = z.object({ type: z.literal('AlreadyPlaced'), placement: z.string() });

export async function showConfirmed(actor: Actor, outcome: Outcome) {
  if (outcome.type === 'Placement') return shownPlacement(actor, outcome);
  if (outcome.type === 'AlreadyPlaced') {
    const { placement } = withPlacement.parse(outcome);
    return { __typename: 'AlreadyPlaced' as const, placement: await showPlacement(actor, placement) };
  }
  const { success, data } = withCheck.safeParse(outcome);
  return success ? { __typename: data.type, check: await showCheck(actor, data.check) } : refused.parse(outcome);
}

/** Where nothing but the input can stand in the way. */
export const showPlacementOr = async (actor: Actor, outcome: Outcome) =>
  outcome.type === 'Placement' ? shownPlacement(actor, outcome) : always.parse(outcome);

const shownPlacement = async (actor: Actor, outcome: Outcome) => ({
  __typename: 'Placement' as const,
  ...(await showPlacement(actor, withId.parse(outcome).id)),
});

const ofEmergency = z.union([always, unavailable]);
export const showUnavailableOr = (outcome: Outcome) => ofEmergency.parse(outcome);

export async function showStopOr(actor: Actor, outcome: Outcome) {
  if (outcome.type !== 'PlacementStop') return always.parse(outcome);
  const { id } = z.object({ id: z.string() }).parse(outcome);
  return { __typename: 'PlacementStop' as const, ...(await showPlacementStop(actor, id)) };
}
