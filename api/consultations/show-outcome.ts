import { z } from 'zod';
import type { InputProblem, PlaceCause } from '#schema/generated/coordinator.ts';
import { today } from '../clock.ts';
import { ask } from '../graph/ask.ts';
import { findCase } from '../graph/queries/find-case.ts';
import type { Outcome } from '../ledger/carry-out.ts';
import type { Actor } from '../placements/act.ts';
import { there } from '../placements/surround.ts';
import { showConsultation } from './show-consultation.ts';

/** What becomes of a deed, each with the name of its type: what they point at is read anew for each reply. */
const about = <Name extends string, Field extends string>(type: Name, field: Field) =>
  z
    .object({ type: z.literal(type), [field]: z.string() })
    .transform(
      (outcome) => ({ __typename: type, [field]: outcome[field] }) as { __typename: Name } & Record<Field, string>,
    );

const invalidInput = z
  .object({ type: z.literal('InvalidInput'), field: z.string(), problem: z.custom<InputProblem>() })
  .transform(({ field, problem }) => ({ __typename: 'InvalidInput' as const, field, problem }));
const unavailable = z
  .object({ type: z.literal('PlaceUnavailable'), causes: z.array(z.custom<PlaceCause>()) })
  .transform(({ causes }) => ({ __typename: 'PlaceUnavailable' as const, causes }));
const consentMissing = z
  .object({ type: z.literal('ConsentMissing'), memberIds: z.array(z.string()) })
  .transform(({ memberIds }) => ({ __typename: 'ConsentMissing' as const, memberIds }));

const opened = z.union([invalidInput, about('OperationIdReused', 'operationId')]);
const always = z.union([opened, about('NotFound', 'field')]);
const ofWithdrawal = z.union([always, about('PresenceWouldLeave', 'memberId')]);
const ofVerification = z.union([always, consentMissing]);
const ofConsultation = z.union([
  always,
  consentMissing,
  unavailable,
  about('CheckExpired', 'checkId'),
  about('NothingToConsult', 'checkId'),
]);
const ofOverride = z.union([always, about('NothingToOverride', 'consultationId')]);

const showing =
  <Other>(other: z.ZodType<Other>) =>
  async (actor: Actor, outcome: Outcome) =>
    outcome.type === 'ExitCase' ? showCase(actor, outcome) : other.parse(outcome);

export const showOpened = showing(opened);
export const showCaseOr = showing(always);
export const showWithdrawn = showing(ofWithdrawal);
export const showVerificationOr = showing(ofVerification);

async function showCase({ equipment, viewer }: Actor, outcome: Outcome) {
  const { id } = z.object({ id: z.string() }).parse(outcome);
  const asked = { assignment: viewer.assignment.id, case: id, today: today(equipment.clock) };
  const [found] = await ask(equipment.graph, findCase, asked);
  return { __typename: 'ExitCase' as const, ...there(found) };
}

export async function showRequested(actor: Actor, outcome: Outcome) {
  if (outcome.type !== 'HoldExists') return showAsked(actor, outcome, ofConsultation);
  return { __typename: 'HoldExists' as const, consultation: await namedIn(actor, outcome) };
}

export async function showLetGo(actor: Actor, outcome: Outcome) {
  if (outcome.type !== 'ConsultationClosed') return showAsked(actor, outcome, always);
  return { __typename: 'ConsultationClosed' as const, consultation: await namedIn(actor, outcome) };
}

export const showOverrideOr = (actor: Actor, outcome: Outcome) => showAsked(actor, outcome, ofOverride);

async function showAsked<Other>(actor: Actor, outcome: Outcome, other: z.ZodType<Other>) {
  if (outcome.type !== 'Consultation') return other.parse(outcome);
  const { id } = z.object({ id: z.string() }).parse(outcome);
  return { __typename: 'Consultation' as const, ...(await showConsultation(actor, id)) };
}

const namedIn = (actor: Actor, outcome: Outcome) =>
  showConsultation(actor, z.object({ consultation: z.string() }).parse(outcome).consultation);
