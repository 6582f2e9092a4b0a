import { today } from '../clock.ts';
import { findConsultationToUse, type StoredConsultation } from '../graph/queries/find-consultation-to-use.ts';
import { findReceipt, type StoredReceipt } from '../graph/queries/find-receipt.ts';
import { listOwnStays } from '../graph/queries/list-own-stays.ts';
import { municipalityOf } from '../identity/municipality-of.ts';
import type { Deciding } from '../ledger/carry-out.ts';
import type { Actor } from './act.ts';
import { type ConfirmationDecision, decideConfirmation } from './decide-confirmation.ts';
import { type Judged, judgeAnew } from './judge-anew.ts';

/** What somebody would confirm, and with what. */
export type Confirmation = {
  readonly checkId: string;
  readonly consultationId: string | null;
  readonly approvalId: string | null;
};

export type Weighed = {
  readonly receipt: StoredReceipt;
  readonly consultation: StoredConsultation | null;
  readonly fresh: Judged;
  readonly decision: ConfirmationDecision;
};

type Missing = { readonly missing: 'checkId' | 'consultationId' | 'approvalId' };

/**
 * Judges the question of a receipt again, under the gate, and says whether it can be confirmed.
 * @param instead one's own placement that this one takes the place of, if any
 */
export async function weighConfirmation(
  changing: Deciding,
  actor: Actor,
  { checkId, consultationId, approvalId, instead }: Confirmation & { readonly instead: string | null },
): Promise<Weighed | Missing> {
  const assignment = actor.viewer.assignment.id;
  const [receipt] = await changing.ask(findReceipt, { check: checkId, assignment });
  if (receipt === undefined || receipt.caseStatus !== 'OPEN') return { missing: 'checkId' };
  const [consultation = null] =
    consultationId === null
      ? []
      : await changing.ask(findConsultationToUse, { consultation: consultationId, check: receipt.id });
  if (consultationId !== null && consultation === null) return { missing: 'consultationId' };
  const approval = consultation?.approvals.find(({ id }) => id === approvalId) ?? null;
  if (approvalId !== null && approval === null) return { missing: 'approvalId' };
  const { clock } = actor.equipment;
  const now = { at: clock.now().toISOString(), today: today(clock) };
  const { members: people, from, to } = receipt;
  const [stays, fresh] = await Promise.all([
    changing.ask(listOwnStays, { assignment, people, from, to, today: now.today }),
    judgeAnew(changing, questionOf(receipt, consultation, actor), actor.equipment),
  ]);
  const ownOverlap = stays.find(({ id }) => id !== instead)?.id ?? null;
  const { everybodyConsents } = fresh;
  const confirming = { receipt, fresh, everybodyConsents, consultation, approval, ownOverlap, now };
  return { receipt, consultation, fresh, decision: decideConfirmation(confirming) };
}

const questionOf = (receipt: StoredReceipt, consultation: StoredConsultation | null, { viewer }: Actor) => ({
  subjects: receipt.members,
  caseId: receipt.case,
  municipality: municipalityOf(viewer),
  place: receipt.place,
  from: receipt.from,
  to: receipt.to,
  holdOpened: consultation?.hold?.opened,
});
