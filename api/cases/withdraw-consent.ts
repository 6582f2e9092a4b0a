import { z } from 'zod';
import { raiseNotice } from '../alerts/raise-notice.ts';
import { rejudge } from '../alerts/rejudge.ts';
import { nothingTouched } from '../alerts/touched.ts';
import { type Clock, today } from '../clock.ts';
import { letGo } from '../consultations/withdraw-consultation.ts';
import { listConsentedPresences } from '../graph/queries/list-consented-presences.ts';
import { listHeldByConsent } from '../graph/queries/list-held-by-consent.ts';
import { withdrawConsents } from '../graph/queries/withdraw-consents.ts';
import { invalid, readInput, uuid } from '../intelligence/read-input.ts';
import { type Deciding, type Decision, type Outcome, refuse } from '../ledger/carry-out.ts';
import { type Actor, nothing } from '../placements/act.ts';
import { performInCase } from './perform-in-case.ts';

const withdrawal = z.object({
  operationId: uuid,
  caseId: uuid,
  memberId: uuid,
  acknowledged: z.boolean().nullish(),
});

/**
 * Somebody takes their consent back, from today. Where a presence may leave the judging with it, the coordinator has to have read so
 * first, and the police liaison is told. Authority: DESIGN, "From question to placement", 5.
 */
export async function withdrawConsent(actor: Actor, sent: unknown): Promise<Outcome> {
  const input = readInput(withdrawal, sent);
  if (!('read' in input)) return input;
  const { operationId, caseId, memberId, acknowledged } = input.read;
  const content = { caseId, memberId, acknowledged: acknowledged ?? false };
  const deed = { action: 'WITHDRAW_CONSENT', operationId, content, caseId };
  return performInCase(actor, deed, async (changing, exitCase) => {
    if (exitCase.household.every((member) => member.id !== memberId)) return refuse(invalid('memberId', 'UNKNOWN'));
    const who = { case: exitCase.id, person: memberId, today: today(actor.equipment.clock) };
    const presences = await changing.ask(listConsentedPresences, who);
    if (presences.length > 0 && !content.acknowledged) return nothing({ type: 'PresenceWouldLeave', memberId });
    return withdraw(changing, actor, { who, presences });
  });
}

type Withdrawal = {
  readonly who: { readonly case: string; readonly person: string; readonly today: string };
  readonly presences: readonly { readonly id: string }[];
};

async function withdraw(changing: Deciding, { equipment }: Actor, { who, presences }: Withdrawal): Promise<Decision> {
  const outcome = { type: 'ExitCase', id: who.case };
  const withdrawn = await changing.ask(withdrawConsents, who);
  if (withdrawn.length === 0) return nothing(outcome);
  for (const { id } of presences) {
    await raiseNotice(changing, { kind: 'CONSENT_WITHDRAWN', placement: id, severity: 'HIGH' }, equipment.clock);
  }
  const placements = await letGoOfPlaces(changing, who, equipment.clock);
  const touched = { ...nothingTouched, persons: [who.person], placements };
  await rejudge(changing, touched, equipment.clock);
  return { outcome, touched, body: { consents: withdrawn.map(({ id }) => id) } };
}

/**
 * What the police said rested on the consent: their answer can't be used any more, and a new consent needs a new question. So neither
 * is a place kept for somebody whom no finding may be computed for.
 * @returns the proposals let go of, to be judged again with the person
 */
export async function letGoOfPlaces(
  changing: Deciding,
  who: { readonly case: string; readonly person: string },
  clock: Clock,
): Promise<readonly string[]> {
  const held: string[] = [];
  for (const { id } of await changing.ask(listHeldByConsent, { case: who.case, person: who.person })) {
    held.push(...(await letGo(changing, { consultation: id, status: 'WITHDRAWN' }, clock)));
  }
  return held;
}
