import type {
  MutationResolvers,
  QueryResolvers,
  Resolvers,
  SubscriptionResolvers,
} from '#schema/generated/decision-maker.ts';
import { decideOverride, showDecision } from '../../consultations/decide-override.ts';
import { listDecisions, listOthersProposals } from '../../consultations/proposals.ts';
import { listMarksOfProposals } from '../../graph/queries/list-marks-of-proposals.ts';
import { permitted } from '../../identity/permitted.ts';
import { presentViewer } from '../../identity/present-viewer.ts';
import type { Asking } from '../coordinator/asking.ts';
import { days } from '../coordinator/days.ts';
import { doing } from '../doing.ts';
import { byMarks, showWhen, watching } from '../watching.ts';

const query: Required<QueryResolvers<Asking>> = {
  me: (_root, _args, { asker }) => presentViewer(permitted(asker, 'decideOverrides')),
  proposals: (_root, _args, { asker, equipment }) =>
    listOthersProposals({ equipment, viewer: permitted(asker, 'decideOverrides') }),
  decisions: (_root, { first }, { asker, equipment }) =>
    listDecisions({ equipment, viewer: permitted(asker, 'decideOverrides') }, first),
};

const mutation: Required<MutationResolvers<Asking>> = {
  decideOverride: doing('decideOverrides', decideOverride, showDecision),
};

const subscription: Required<SubscriptionResolvers<Asking>> = {
  proposalsChanged: watching('proposalsChanged', {
    deed: 'decideOverrides',
    changes: byMarks(listMarksOfProposals),
    show: showWhen,
  }),
};

export const resolvers: Resolvers<Asking> = {
  ...days,
  Query: query,
  Mutation: mutation,
  Subscription: subscription,
};
