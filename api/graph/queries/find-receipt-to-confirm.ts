import { together } from '../together.ts';
import { findReceipt } from './find-receipt.ts';
import { listOwnStays } from './list-own-stays.ts';
import { listAnswersBeside } from './list-valid-answers.ts';

/** A receipt, with what of one's own can keep it from being confirmed. */
export const findReceiptToConfirm = together('find-receipt-to-confirm', {
  receipts: findReceipt,
  stays: listOwnStays,
  answers: listAnswersBeside,
});
