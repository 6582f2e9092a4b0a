import type { AnyQuestion } from '../ask.ts';
import { answerConsultation } from './answer-consultation.ts';
import { closeConsultation } from './close-consultation.ts';
import { findCaseNumber } from './find-case-number.ts';
import { findDecidedOverride } from './find-decided-override.ts';
import { findHold } from './find-hold.ts';
import { findNationalStop } from './find-national-stop.ts';
import { findOwnConsultation } from './find-own-consultation.ts';
import { findQuestionOfConsultation } from './find-question-of-consultation.ts';
import { findSupplier } from './find-supplier.ts';
import { findVerificationOfCase } from './find-verification-of-case.ts';
import { findWords } from './find-words.ts';
import { liftNationalStop } from './lift-national-stop.ts';
import { listCasesNamed } from './list-cases-named.ts';
import { listChecksOfCoordinator } from './list-checks-of-coordinator.ts';
import { listConsentedPresences } from './list-consented-presences.ts';
import { listConsultationsDue } from './list-consultations-due.ts';
import { listConsultationsOfCoordinator } from './list-consultations-of-coordinator.ts';
import { listConsultationsOfLiaison } from './list-consultations-of-liaison.ts';
import { listDecidedProposals } from './list-decided-proposals.ts';
import { listFeudsNow } from './list-feuds-now.ts';
import { listMunicipalitiesNow } from './list-municipalities-now.ts';
import { listNationalStops } from './list-national-stops.ts';
import { listProposals } from './list-proposals.ts';
import { listTownsNamed } from './list-towns.ts';
import { listVerificationRequests } from './list-verification-requests.ts';
import { recordCase } from './record-case.ts';
import { recordCaseAssignment } from './record-case-assignment.ts';
import { recordConsent } from './record-consent.ts';
import { recordConsultation } from './record-consultation.ts';
import { recordHouseholdMember } from './record-household-member.ts';
import { recordOverride } from './record-override.ts';
import { recordPerson } from './record-person.ts';
import { recordPlacement } from './record-placement.ts';
import { recordVerification } from './record-verification.ts';
import { recordVerificationRequest } from './record-verification-request.ts';
import { searchSuppliers } from './search-suppliers.ts';
import { settleOverride } from './settle-override.ts';
import { settleVerificationRequest } from './settle-verification-request.ts';
import { withdrawConsents } from './withdraw-consents.ts';

/** What cases, consultations and approvals are asked with. */
export const questionsOfCases: readonly AnyQuestion[] = [
  findCaseNumber,
  findDecidedOverride,
  findHold,
  findOwnConsultation,
  findNationalStop,
  findQuestionOfConsultation,
  findSupplier,
  listCasesNamed,
  listChecksOfCoordinator,
  listConsentedPresences,
  listConsultationsDue,
  listConsultationsOfCoordinator,
  listConsultationsOfLiaison,
  findVerificationOfCase,
  findWords,
  listDecidedProposals,
  listFeudsNow,
  listMunicipalitiesNow,
  listNationalStops,
  listProposals,
  listTownsNamed,
  listVerificationRequests,
  searchSuppliers,
];

export const writingsOfCases: readonly AnyQuestion[] = [
  answerConsultation,
  closeConsultation,
  liftNationalStop,
  recordCase,
  recordCaseAssignment,
  recordConsent,
  recordHouseholdMember,
  recordPerson,
  recordPlacement,
  recordVerification,
  recordConsultation,
  recordOverride,
  recordVerificationRequest,
  settleOverride,
  settleVerificationRequest,
  withdrawConsents,
];
