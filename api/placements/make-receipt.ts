import type { Clock } from '../clock.ts';
import type { Day, PlaceRef } from '../conflicts/facts.ts';
import type { Assessment } from '../conflicts/findings.ts';
import type { Receipt } from '../ledger/enter.ts';

/** A receipt can be confirmed for this long. Authority: DESIGN, "From question to placement", 1. */
const validDays = 14;

/** What was asked in a case about some of its household. */
export type AskedStay = {
  readonly case: string;
  readonly members: readonly string[];
  readonly place: PlaceRef;
  readonly offer: string;
  readonly from: Day;
  readonly to: Day | null;
};

/** Made outside a work that may run more than once. */
export type NewReceipt = { readonly id: string; readonly number: string };

/** What was asked, as it was judged at this moment. */
export function makeReceipt(
  asked: AskedStay & NewReceipt,
  { answer, findings, rulesVersion, revision }: Assessment & { readonly revision: number },
  clock: Clock,
): Receipt {
  const now = clock.now();
  const { id, number, case: exitCase, members, place, offer, from, to } = asked;
  return {
    ...{ id, number, case: exitCase, members, place, offer, from, to, answer, rulesVersion, revision, findings },
    checkedAt: now.toISOString(),
    validUntil: new Date(now.getTime() + validDays * 86_400_000).toISOString(),
  };
}
