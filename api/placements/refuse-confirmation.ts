import type { Changing } from '../graph/change.ts';
import { recordCheck } from '../graph/queries/record-check.ts';
import { record } from '../graph/record.ts';
import type { Decision } from '../ledger/carry-out.ts';
import type { Receipt } from '../ledger/enter.ts';
import { toReceiptRow } from '../ledger/to-row.ts';
import { type Actor, nothing } from './act.ts';
import { makeReceipt, type NewReceipt } from './make-receipt.ts';
import type { Weighed } from './weigh-confirmation.ts';

/** What is told instead of a placement; an outdated check comes with the receipt of the new judgement, stored in the same transaction. */
export async function refuseConfirmation(
  changing: Changing,
  { equipment }: Actor,
  { receipt, consultation, fresh, decision, renewed }: Weighed & { readonly renewed: NewReceipt },
): Promise<Decision> {
  switch (decision.is) {
    case 'CheckOutdated': {
      await storeReceipt(changing, makeReceipt({ ...receipt, ...renewed }, fresh, equipment.clock));
      return { ...nothing({ type: 'CheckOutdated', check: renewed.id }), receipt: renewed.id };
    }
    case 'PlaceUnavailable':
      return nothing({ type: 'PlaceUnavailable', causes: decision.causes });
    case 'AlreadyPlaced':
      return nothing({ type: 'AlreadyPlaced', placement: decision.placement });
    case 'CheckExpired':
      return nothing({ type: 'CheckExpired', checkId: receipt.id });
    case 'ApprovalNeeded':
      return nothing({ type: 'ApprovalNeeded', consultationId: consultation?.id });
    default:
      return nothing({ type: 'ConsultationNeeded', check: receipt.id });
  }
}

export const storeReceipt = (changing: Changing, receipt: Receipt): Promise<void> =>
  record(changing, recordCheck, [toReceiptRow(receipt)]);
