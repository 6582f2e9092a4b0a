import type { AnyQuestion } from '../ask.ts';
import { findAreas } from './find-areas.ts';
import { findFacts } from './find-facts.ts';
import { findGroupings } from './find-groupings.ts';
import { findGroupingsNamed } from './find-groupings-named.ts';
import { findPeopleByHash } from './find-people-by-hash.ts';
import { listFactsAwaiting } from './list-facts-awaiting.ts';
import { listFactsOfGrouping } from './list-facts-of-grouping.ts';
import { listFactsOfPerson } from './list-facts-of-person.ts';
import { listOpenRivalries, listOpenThreats } from './list-open-facts-between.ts';
import { listPartChains } from './list-part-chains.ts';
import { searchAreas } from './search-areas.ts';
import { searchGroupings } from './search-groupings.ts';

/** What the police's recorders and reviewers ask. */
export const questionsOfFacts: readonly AnyQuestion[] = [
  findAreas,
  findFacts,
  findGroupings,
  findGroupingsNamed,
  findPeopleByHash,
  listFactsAwaiting,
  listFactsOfGrouping,
  listFactsOfPerson,
  listOpenRivalries,
  listOpenThreats,
  listPartChains,
  searchAreas,
  searchGroupings,
];
