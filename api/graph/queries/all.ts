import type { AnyQuestion } from '../ask.ts';
import { acknowledgeAsCoordinator, acknowledgeAsLiaison } from './acknowledge-alert.ts';
import { countPeople } from './count-people.ts';
import { enterInLedger } from './enter-in-ledger.ts';
import { findAlertsOfPlacements } from './find-alerts-of-placements.ts';
import { findAssignment } from './find-assignment.ts';
import { findCase } from './find-case.ts';
import { findCheckByOperation } from './find-check-by-operation.ts';
import { findConsultationToUse } from './find-consultation-to-use.ts';
import { findGate } from './find-gate.ts';
import { findOperation } from './find-operation.ts';
import { findOwnPlacement } from './find-own-placement.ts';
import { findPlace } from './find-place.ts';
import { findPoliceRegion } from './find-police-region.ts';
import { findReceipt } from './find-receipt.ts';
import { findReceiptToConfirm } from './find-receipt-to-confirm.ts';
import { listAlertsOfCoordinator } from './list-alerts-of-coordinator.ts';
import { listAlertsOfLiaison } from './list-alerts-of-liaison.ts';
import { listBans } from './list-bans.ts';
import { listCases } from './list-cases.ts';
import { listDemonstrationSignIns } from './list-demonstration-sign-ins.ts';
import { listFeuds } from './list-feuds.ts';
import { listPeopleRelated } from './list-people-related.ts';
import { listPeopleTouched } from './list-people-touched.ts';
import { listPlacesAround } from './list-places-around.ts';
import { listStanding } from './list-standing.ts';
import { listStandingNear } from './list-standing-near.ts';
import { listStandingTouched } from './list-standing-touched.ts';
import { listSubjects } from './list-subjects.ts';
import { listSurroundings } from './list-surroundings.ts';
import { listThreats } from './list-threats.ts';
import { listValidAnswers } from './list-valid-answers.ts';
import { listWhereabouts } from './list-whereabouts.ts';
import { questionsOfCases, writingsOfCases } from './questions-of-cases.ts';
import { questionsOfFacts, writingsOfFacts } from './questions-of-facts.ts';
import { questionsOfMemory, questionsToFillMemory } from './questions-of-memory.ts';
import { questionsOfPlacements, writingsOfPlacements } from './questions-of-placements.ts';
import { questionsOfStreams } from './questions-of-streams.ts';
import { questionsOfTheWorld } from './questions-of-the-world.ts';
import { questionsOfTime, writingsOfTime } from './questions-of-time.ts';
import { recordAlertChanges } from './record-alert-changes.ts';
import { searchPlaces } from './search-places.ts';
import { tryWriting } from './try-writing.ts';

/** What the service asks while people wait: warmed before it says that it is ready, and looked at for scans by a test. */
export const questions: readonly AnyQuestion[] = [
  countPeople,
  findAlertsOfPlacements,
  findAssignment,
  findCase,
  findCheckByOperation,
  findGate,
  findPlace,
  findPoliceRegion,
  listAlertsOfCoordinator,
  listAlertsOfLiaison,
  listBans,
  listFeuds,
  listPeopleRelated,
  listPeopleTouched,
  listPlacesAround,
  listStanding,
  listStandingNear,
  listStandingTouched,
  listSubjects,
  listSurroundings,
  listThreats,
  listValidAnswers,
  listWhereabouts,
  listCases,
  listDemonstrationSignIns,
  searchPlaces,
  ...questionsOfCases,
  ...questionsOfFacts,
  ...questionsOfMemory,
  ...questionsOfPlacements,
  ...questionsOfStreams,
  ...questionsOfTime,
];

/** What a change asks for, besides what it writes: warmed in a transaction that holds changes, which Neo4j keeps plans of its own for. */
export const questionsOfChanges: readonly AnyQuestion[] = [
  countPeople,
  findAlertsOfPlacements,
  findConsultationToUse,
  findGate,
  findOperation,
  findOwnPlacement,
  findReceipt,
  findReceiptToConfirm,
  listBans,
  listFeuds,
  listPeopleRelated,
  listPeopleTouched,
  listPlacesAround,
  listStandingNear,
  listStandingTouched,
  listSubjects,
  listSurroundings,
  listThreats,
  listValidAnswers,
  listWhereabouts,
];

/** Everything of the whole country: warmed too, and meant to look at all of a kind. */
export const questionsOfEverything: readonly AnyQuestion[] = [
  ...Object.values(questionsOfTheWorld),
  ...questionsToFillMemory,
];

/** What the service writes while people wait: warmed in a transaction that is rolled back. */
export const writings: readonly AnyQuestion[] = [
  enterInLedger,
  recordAlertChanges,
  tryWriting,
  acknowledgeAsCoordinator,
  acknowledgeAsLiaison,
  ...writingsOfCases,
  ...writingsOfFacts,
  ...writingsOfPlacements,
  ...writingsOfTime,
];
