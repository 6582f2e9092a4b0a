import { today } from '../clock.ts';
import { findConsultationToUse, type StoredConsultation } from '../graph/queries/find-consultation-to-use.ts';
import type { StoredReceipt } from '../graph/queries/find-receipt.ts';
import { findReceiptToConfirm } from '../graph/queries/find-receipt-to-confirm.ts';
import type { Asking } from '../graph/read.ts';
import { municipalityOf } from '../identity/municipality-of.ts';
import type { Deciding } from '../ledger/carry-out.ts';
import type { Actor } from './act.ts';
import { type ConfirmationDecision, decideConfirmation } from './decide-confirmation.ts';
import { type Judged, judgeAnew } from './judge-anew.ts';
import { momentOf } from './settle-answer.ts';

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

/** A receipt, with what of one's own can keep it from being confirmed. */
export async function findToConfirm({ ask }: Asking, { viewer, equipment: { clock } }: Actor, checkId: string) {
  const own = { check: checkId, assignment: viewer.assignment.id };
  const moment = momentOf(clock);
  const [found] = await ask(findReceiptToConfirm, {
    receipts: own,
    stays: { ...own, today: moment.today },
    answers: { ...own, ...moment },
  });
  return found ?? { receipts: [], stays: [], answers: [] };
}

type Weighing = Omit<Confirmation, 'checkId'> & {
  readonly found: Awaited<ReturnType<typeof findToConfirm>>;
  /** One's own placement that this one takes the place of, if any. */
  readonly instead: string | null;
};

/** Judges the question of a receipt again, under the gate, and says whether it can be confirmed. */
export async function weighConfirmation(
  changing: Deciding,
  actor: Actor,
  { found, consultationId, approvalId, instead }: Weighing,
): Promise<Weighed | Missing> {
  const { clock } = actor.equipment;
  const now = { at: clock.now().toISOString(), today: today(clock) };
  const [receipt] = found.receipts;
  if (receipt === undefined || receipt.caseStatus !== 'OPEN') return { missing: 'checkId' };
  const [consultation = null] =
    consultationId === null
      ? []
      : await changing.ask(findConsultationToUse, { consultation: consultationId, check: receipt.id });
  if (consultationId !== null && consultation === null) return { missing: 'consultationId' };
  const approval = consultation?.approvals.find(({ id }) => id === approvalId) ?? null;
  if (approvalId !== null && approval === null) return { missing: 'approvalId' };
  const question = { ...questionOf(receipt, consultation, actor), answers: found.answers };
  const fresh = await judgeAnew(changing, question, actor.equipment);
  const ownOverlap = found.stays.find(({ id }) => id !== instead)?.id ?? null;
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
