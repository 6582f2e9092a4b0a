import type { AnyQuestion } from '../ask.ts';
import { findGeography } from './find-geography.ts';
import { listAllGroupingFacts, listGroupingFacts } from './list-grouping-facts.ts';
import { listAllHomeFacts, listAllSupplierFacts, listHomeFacts, listSupplierFacts } from './list-home-facts.ts';
import { listPersonFacts, listPersonFactsAfter } from './list-person-facts.ts';
import { listAllPlacementFacts, listPlacementFacts } from './list-placement-facts.ts';
import { listRevisions } from './list-revisions.ts';

/** What keeps the facts in memory in step. */
export const questionsOfMemory: readonly AnyQuestion[] = [
  listGroupingFacts,
  listHomeFacts,
  listPersonFacts,
  listPlacementFacts,
  listRevisions,
  listSupplierFacts,
];

/** What fills it. */
export const questionsToFillMemory: readonly AnyQuestion[] = [
  findGeography,
  listAllGroupingFacts,
  listAllHomeFacts,
  listPersonFactsAfter,
  listAllPlacementFacts,
  listAllSupplierFacts,
];
