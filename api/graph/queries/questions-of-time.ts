import type { AnyQuestion } from '../ask.ts';
import { listAlertsDue } from './list-alerts-due.ts';
import { listConsentsEnding } from './list-consents-ending.ts';
import { listEmergenciesAnswered } from './list-emergencies-answered.ts';
import { listEmergenciesOver } from './list-emergencies-over.ts';
import { listHeldByConsent } from './list-held-by-consent.ts';
import { listOpenNotices } from './list-open-notices.ts';
import { listRenewedPlacements } from './list-renewed-placements.ts';
import { listStaysAfter } from './list-stays-after.ts';
import { supersedeStays } from './supersede-stays.ts';

/** What is asked when a consent, or a stay, is over. */
export const questionsOfTime: readonly AnyQuestion[] = [
  listAlertsDue,
  listConsentsEnding,
  listEmergenciesAnswered,
  listEmergenciesOver,
  listHeldByConsent,
  listOpenNotices,
  listRenewedPlacements,
  listStaysAfter,
];

export const writingsOfTime: readonly AnyQuestion[] = [supersedeStays];
