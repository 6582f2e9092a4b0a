import { z } from 'zod';
import type { InputProblem } from '#schema/generated/police-liaison.ts';
import { readRequest } from '../cases/verification-requests.ts';
import type { Outcome } from '../ledger/carry-out.ts';
import type { Actor } from '../placements/act.ts';
import { there } from '../placements/surround.ts';
import { findLiaisonAlert } from './liaison-alerts.ts';
import { readLiaisonConsultation } from './liaison-consultations.ts';
import { readStop } from './national-stop.ts';

/** What becomes of a liaison's deed, with the name of its type: what it points at is read anew for each reply. */
const always = z.discriminatedUnion('type', [
  z
    .object({ type: z.literal('InvalidInput'), field: z.string(), problem: z.custom<InputProblem>() })
    .transform(({ field, problem }) => ({ __typename: 'InvalidInput' as const, field, problem })),
  z
    .object({ type: z.literal('NotFound'), field: z.string() })
    .transform(({ field }) => ({ __typename: 'NotFound' as const, field })),
  z
    .object({ type: z.literal('OperationIdReused'), operationId: z.string() })
    .transform(({ operationId }) => ({ __typename: 'OperationIdReused' as const, operationId })),
]);
const known = z.object({ personId: z.string() });

export async function showVerified(actor: Actor, outcome: Outcome) {
  if (outcome.type === 'SomethingIsKnown') return { __typename: 'SomethingIsKnown' as const, ...known.parse(outcome) };
  if (outcome.type !== 'VerificationRequest') return always.parse(outcome);
  return { __typename: 'VerificationRequest' as const, ...orThrow(await readRequest(actor, idOf(outcome))) };
}

export async function showDecided(actor: Actor, outcome: Outcome) {
  if (outcome.type === 'ConsultationClosed') {
    const { consultation } = z.object({ consultation: z.string() }).parse(outcome);
    const shown = orThrow(await readLiaisonConsultation(actor, consultation));
    return { __typename: 'ConsultationClosed' as const, consultation: shown };
  }
  if (outcome.type !== 'LiaisonConsultation') return always.parse(outcome);
  return {
    __typename: 'LiaisonConsultation' as const,
    ...orThrow(await readLiaisonConsultation(actor, idOf(outcome))),
  };
}

export async function showAlertOr(actor: Actor, outcome: Outcome) {
  if (outcome.type !== 'LiaisonAlert') return always.parse(outcome);
  return { __typename: 'LiaisonAlert' as const, ...orThrow(await findLiaisonAlert(actor, idOf(outcome))) };
}

export async function showStopOr(actor: Actor, outcome: Outcome) {
  if (outcome.type !== 'PlacementStop') return always.parse(outcome);
  return { __typename: 'PlacementStop' as const, ...orThrow(await readStop(actor, idOf(outcome))) };
}

const idOf = (outcome: Outcome): string => z.object({ id: z.string() }).parse(outcome).id;
const orThrow = <T>(value: T | null): T => there(value ?? undefined);
