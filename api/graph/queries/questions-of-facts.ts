import type { AnyQuestion } from '../ask.ts';
import { findAreas } from './find-areas.ts';
import { findFacts } from './find-facts.ts';
import { findGroupings } from './find-groupings.ts';
import { findGroupingsNamed } from './find-groupings-named.ts';
import { findPeopleByHash } from './find-people-by-hash.ts';
import { listFactsAwaiting } from './list-facts-awaiting.ts';
import { listFactsOfGrouping } from './list-facts-of-grouping.ts';
import { listFactsOfPerson } from './list-facts-of-person.ts';
import { listNetwork } from './list-network.ts';
import { listOpenRivalries, listOpenThreats } from './list-open-facts-between.ts';
import { listPartChains } from './list-part-chains.ts';
import { recordAffiliation } from './record-affiliation.ts';
import { recordAlliance } from './record-alliance.ts';
import { recordBan } from './record-ban.ts';
import { recordFactChanges, recordStayChanges } from './record-fact-changes.ts';
import { recordGrouping } from './record-grouping.ts';
import { recordPartOf } from './record-part-of.ts';
import { recordPerson } from './record-person.ts';
import { recordRelatives } from './record-relatives.ts';
import { recordRivalry } from './record-rivalry.ts';
import { recordStay } from './record-stay.ts';
import { recordTerritory } from './record-territory.ts';
import { recordThreat } from './record-threat.ts';
import { searchAreas } from './search-areas.ts';
import { searchGroupings } from './search-groupings.ts';
import { settleFactChange } from './settle-fact-change.ts';
import { settleFactVersions } from './settle-fact-versions.ts';

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
  listNetwork,
  listPartChains,
  searchAreas,
  searchGroupings,
];

const noRows = { example: { rows: [] } };

/** What they write: the first one to enter something must not wait, at the gate, for a plan to be made. */
export const writingsOfFacts: readonly AnyQuestion[] = [
  recordAffiliation,
  recordAlliance,
  recordBan,
  recordFactChanges,
  recordGrouping,
  recordPartOf,
  recordPerson,
  recordRelatives,
  recordRivalry,
  recordStay,
  recordStayChanges,
  recordTerritory,
  recordThreat,
  settleFactChange,
  settleFactVersions,
].map((recording) => ({ ...recording, ...noRows }));
