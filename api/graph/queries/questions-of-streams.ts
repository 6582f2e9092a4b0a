import type { AnyQuestion } from '../ask.ts';
import { findChangedAlerts } from './find-changed-alerts.ts';
import { findNews } from './find-news.ts';
import { listMarksOfOwnAlerts, listMarksOfOwnConsultations } from './list-marks-of-coordinator.ts';
import { listMarksOfFacts } from './list-marks-of-facts.ts';
import { listMarksOfRegionsConsultations } from './list-marks-of-liaison.ts';
import { listMarksOfProposals } from './list-marks-of-proposals.ts';

/** What is asked while somebody listens. */
export const questionsOfStreams: readonly AnyQuestion[] = [
  findNews,
  listMarksOfFacts,
  listMarksOfProposals,
  listMarksOfOwnAlerts,
  listMarksOfOwnConsultations,
  findChangedAlerts,
  listMarksOfRegionsConsultations,
];
