import type { AnyQuestion } from '../ask.ts';
import { amendPlacement } from './amend-placement.ts';
import { extendPlacement } from './extend-placement.ts';
import { findCheckSubject } from './find-check-subject.ts';
import { findConsultationToUse } from './find-consultation-to-use.ts';
import { findDecision } from './find-decision.ts';
import { findOperation } from './find-operation.ts';
import { findOwnPlacement } from './find-own-placement.ts';
import { findPlacementStop } from './find-placement-stop.ts';
import { findReceipt } from './find-receipt.ts';
import { findReceiptToConfirm } from './find-receipt-to-confirm.ts';
import { listPlacementsOfCoordinator } from './list-placements-of-coordinator.ts';
import { listSuppliers } from './list-suppliers.ts';
import { openPlacement } from './open-placement.ts';
import { recordCheck } from './record-check.ts';

/** What is asked when a placement is confirmed, changed or shown. */
export const questionsOfPlacements: readonly AnyQuestion[] = [
  findConsultationToUse,
  findDecision,
  findOperation,
  findOwnPlacement,
  findPlacementStop,
  findCheckSubject,
  findReceipt,
  findReceiptToConfirm,
  listPlacementsOfCoordinator,
  listSuppliers,
];

/** What is written then. */
export const writingsOfPlacements: readonly AnyQuestion[] = [
  amendPlacement,
  extendPlacement,
  openPlacement,
  recordCheck,
];
