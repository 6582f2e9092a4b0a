import type {
  GroupingResolvers,
  MutationResolvers,
  QueryResolvers,
  Resolvers,
  SubscriptionResolvers,
} from '#schema/generated/police-recorder.ts';
import { listMarksOfFacts } from '../../graph/queries/list-marks-of-facts.ts';
import type { Deed } from '../../identity/access.ts';
import { permitted } from '../../identity/permitted.ts';
import { presentViewer } from '../../identity/present-viewer.ts';
import { amendFact } from '../../intelligence/amend-fact.ts';
import { closeFact } from '../../intelligence/close-fact.ts';
import type { Officer } from '../../intelligence/deed.ts';
import type { FactKind } from '../../intelligence/fact.ts';
import { findNetwork } from '../../intelligence/find-network.ts';
import * as lookUp from '../../intelligence/look-up.ts';
import { recordFact } from '../../intelligence/record-fact.ts';
import { recordGrouping } from '../../intelligence/record-grouping.ts';
import { reopenFact } from '../../intelligence/reopen-fact.ts';
import { reviewFact } from '../../intelligence/review-fact.ts';
import { showFactsOfGrouping } from '../../intelligence/show-groupings.ts';
import {
  showAmended,
  showGroupingOr,
  showRecorded,
  showReviewed,
  showUndone,
} from '../../intelligence/show-outcome.ts';
import { undo } from '../../intelligence/undo.ts';
import { orCouldNotBeChecked } from '../../placements/could-not-be-checked.ts';
import { holdToMultiple } from '../../placements/hold-back.ts';
import type { Asking } from '../coordinator/asking.ts';
import { days } from '../coordinator/days.ts';
import { byMarks, showWhen, watching } from '../watching.ts';

const officer = ({ asker, equipment }: Asking, deed: Deed): Officer => ({ equipment, viewer: permitted(asker, deed) });

/** The writer gives up after ten seconds; what is committed by then is never reported as failed. */
const enterWithinMs = 20_000;

/**
 * Does a deed, and shows what became of it; whatever goes wrong is told as "could not be checked". How many placements it made be judged again
 * must not show in how long it took: an officer learns of none.
 */
const doing = <T>(asking: Asking, deed: Deed, work: (officer: Officer) => Promise<T>) =>
  holdToMultiple(asking.equipment.replyNotBeforeMs, () =>
    orCouldNotBeChecked({ ...asking.equipment, checkWithinMs: enterWithinMs }, asking.asker, () =>
      work(officer(asking, deed)),
    ),
  );

/** Every kind of fact is recorded by the same function. */
const recording =
  (kind: FactKind) =>
  (_root: unknown, { input }: { readonly input: unknown }, asking: Asking) =>
    doing(asking, 'recordFacts', async (who) => showRecorded(who, await recordFact(who, kind, input)));

const query: Required<QueryResolvers<Asking>> = {
  me: (_root, _args, { asker }) => presentViewer(permitted(asker, 'readFacts')),
  groupings: (_root, args, asking) => lookUp.listGroupings(officer(asking, 'readFacts'), args),
  grouping: (_root, { id }, asking) => lookUp.findGrouping(officer(asking, 'readFacts'), id),
  network: (_root, args, asking) => findNetwork(officer(asking, 'readFacts'), args),
  person: (_root, { reference }, asking) => lookUp.findPerson(officer(asking, 'readFacts'), reference),
  reviewQueue: (_root, args, asking) => lookUp.listReviewQueue(officer(asking, 'readFacts'), args),
  fact: (_root, { id }, asking) => lookUp.findFact(officer(asking, 'readFacts'), id),
  places: (_root, args, asking) => lookUp.listAreas(officer(asking, 'readFacts'), args),
};

const mutation: Required<MutationResolvers<Asking>> = {
  recordGrouping: (_root, { input }, asking) =>
    doing(asking, 'recordFacts', async (who) => showGroupingOr(who, await recordGrouping(who, input))),
  recordPart: recording('PART'),
  recordAffiliation: recording('AFFILIATION'),
  recordRivalry: recording('RIVALRY'),
  recordAlliance: recording('ALLIANCE'),
  recordTerritory: recording('TERRITORY'),
  recordThreat: recording('THREAT'),
  recordRelative: recording('RELATIVE'),
  recordStayBan: recording('STAY_BAN'),
  recordResidence: recording('RESIDENCE'),
  recordInstitution: recording('INSTITUTION'),
  recordStaff: recording('STAFF'),
  amendFact: (_root, { input }, asking) =>
    doing(asking, 'recordFacts', async (who) => showAmended(who, await amendFact(who, input))),
  closeFact: (_root, { input }, asking) =>
    doing(asking, 'recordFacts', async (who) => showAmended(who, await closeFact(who, input))),
  reopenFact: (_root, { input }, asking) =>
    doing(asking, 'recordFacts', async (who) => showAmended(who, await reopenFact(who, input))),
  undo: (_root, { input }, asking) =>
    doing(asking, 'recordFacts', async (who) => showUndone(who, await undo(who, input))),
  reviewFact: (_root, { input }, asking) =>
    doing(asking, 'reviewFacts', async (who) => showReviewed(who, await reviewFact(who, input))),
};

const grouping: GroupingResolvers<Asking> = {
  facts: ({ id }, _args, asking) => showFactsOfGrouping(officer(asking, 'readFacts'), id),
};

const subscription: SubscriptionResolvers<Asking> = {
  factsChanged: watching('factsChanged', {
    deed: 'readFacts',
    changes: byMarks(listMarksOfFacts),
    show: showWhen,
  }),
};

export const resolvers: Resolvers<Asking> = {
  ...days,
  Query: query,
  Mutation: mutation,
  Subscription: subscription,
  Grouping: grouping,
};
