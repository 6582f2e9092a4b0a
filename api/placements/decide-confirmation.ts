/**
 * Whether a receipt can be confirmed, by what is true under the gate. Plain data in, plain data out.
 * Authority: DESIGN, "From question to placement", 2 and 4.
 */
import type { PlaceCause } from '#schema/generated/coordinator.ts';
import { type Accepted, isCovered, isGrave } from '../alerts/grounds.ts';
import { startsBefore } from '../conflicts/days.ts';
import type { Day } from '../conflicts/facts.ts';
import type { Answer, Assessment } from '../conflicts/findings.ts';
import type { ConsultationStatus } from '../consultations/consultation-life.ts';
import { causesAmong } from './place-causes.ts';
import { isWorse } from './worse-of.ts';

/** Of the answered check that is to be confirmed. */
export type ReceiptToConfirm = { readonly answer: Answer; readonly to: Day | null; readonly validUntil: string };

/** The one that was asked with this receipt. */
export type ConsultationToUse = {
  readonly status: ConsultationStatus;
  /** The first day on which it holds the place no more, and the receipt is not valid: 14 days after the answer. */
  readonly holdUntil: Day | null;
  /** The findings of MEDIUM or more that it showed to the police. */
  readonly named: readonly Accepted[];
};

export type Approval = { readonly status: 'REQUESTED' | 'APPROVED' | 'REFUSED' };

export type Confirming = {
  readonly receipt: ReceiptToConfirm;
  /** The same question, judged again on the facts of this moment. */
  readonly fresh: Assessment;
  /** Whether everybody's consent is valid now; of whoever's is not, nothing is found. */
  readonly everybodyConsents: boolean;
  readonly consultation: ConsultationToUse | null;
  readonly approval: Approval | null;
  /** A standing placement of somebody in the household at the same time, of the viewer's own. */
  readonly ownOverlap: string | null;
  readonly now: { readonly at: string; readonly today: Day };
};

export type ConfirmationDecision =
  | { readonly is: 'CONFIRM'; readonly accepted: readonly Accepted[] }
  | { readonly is: 'PlaceUnavailable'; readonly causes: readonly PlaceCause[] }
  | { readonly is: 'AlreadyPlaced'; readonly placement: string }
  | { readonly is: 'CheckExpired' | 'CheckOutdated' | 'ConsultationNeeded' | 'ApprovalNeeded' };

export function decideConfirmation(confirming: Confirming): ConfirmationDecision {
  const { receipt, fresh, consultation, approval, ownOverlap, now } = confirming;
  if (hasExpired(receipt, consultation, now)) return { is: 'CheckExpired' };
  if (ownOverlap !== null) return { is: 'AlreadyPlaced', placement: ownOverlap };
  const causes = causesAmong(fresh.findings);
  if (causes.length > 0) return { is: 'PlaceUnavailable', causes };
  if (isOutdated(confirming)) return { is: 'CheckOutdated' };
  if (consultation === null && receipt.answer === 'NO_KNOWN_RISK') return { is: 'CONFIRM', accepted: [] };
  if (consultation?.status === 'ADVISED_AGAINST' && approval?.status !== 'APPROVED') return { is: 'ApprovalNeeded' };
  if (consultation === null || !isAnswered(consultation)) return { is: 'ConsultationNeeded' };
  return { is: 'CONFIRM', accepted: consultation.named };
}

const isAnswered = ({ status }: ConsultationToUse): boolean => status === 'APPROVED' || status === 'ADVISED_AGAINST';

/** With an answered consultation a receipt is valid as long as the place is held. A stay that is over already can't be confirmed. */
function hasExpired(
  { validUntil, to }: ReceiptToConfirm,
  consultation: ConsultationToUse | null,
  { at, today }: Confirming['now'],
): boolean {
  const held = consultation !== null && isAnswered(consultation) ? consultation.holdUntil : null;
  const isOver = held === null ? at >= validUntil : today >= held;
  return isOver || !startsBefore(today, to);
}

/**
 * A worse answer; or something that the police were not asked about, though they were asked; or a consent that has gone since, without
 * which what they would be asked about is not computed any more.
 */
function isOutdated({ receipt, fresh, everybodyConsents, consultation }: Confirming): boolean {
  if (isWorse(fresh.answer, receipt.answer)) return true;
  if (consultation === null) return false;
  if (!everybodyConsents) return true;
  return fresh.findings.some((finding) => isGrave(finding) && !isCovered(finding, consultation.named));
}
