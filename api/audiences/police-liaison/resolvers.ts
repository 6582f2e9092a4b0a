import type {
  MutationResolvers,
  QueryResolvers,
  Resolvers,
  SubscriptionResolvers,
} from '#schema/generated/police-liaison.ts';
import { acknowledgeAs } from '../../alerts/acknowledge-as.ts';
import { listOpenRequests } from '../../cases/verification-requests.ts';
import { verifyAffiliations } from '../../cases/verify-affiliations.ts';
import { decideConsultation } from '../../consultations/decide-consultation.ts';
import { findLiaisonAlert, listLiaisonAlerts } from '../../consultations/liaison-alerts.ts';
import { findLiaisonConsultation, listLiaisonConsultations } from '../../consultations/liaison-consultations.ts';
import { readLiveMap } from '../../consultations/live-map.ts';
import {
  liftNationalPlacementStop,
  listStops,
  listSuppliers,
  listTowns,
  recordNationalStop,
} from '../../consultations/national-stop.ts';
import { showAlertOr, showDecided, showStopOr, showVerified } from '../../consultations/show-to-liaison.ts';
import { suggestTowns } from '../../consultations/suggested-towns.ts';
import { whatWouldChange } from '../../consultations/what-would-change.ts';
import { findChangedAlerts } from '../../graph/queries/find-changed-alerts.ts';
import { listMarksOfRegionsConsultations } from '../../graph/queries/list-marks-of-liaison.ts';
import { permitted } from '../../identity/permitted.ts';
import { presentViewer } from '../../identity/present-viewer.ts';
import type { Actor } from '../../placements/act.ts';
import type { Asking } from '../coordinator/asking.ts';
import { days } from '../coordinator/days.ts';
import { doing, doingJudged } from '../doing.ts';
import { byEntries, byMarks, watching } from '../watching.ts';

const reader = ({ asker, equipment }: Asking): Actor => ({ equipment, viewer: permitted(asker, 'readAsLiaison') });

const query: Required<QueryResolvers<Asking>> = {
  me: (_root, _args, asking) => presentViewer(reader(asking).viewer),
  verificationRequests: (_root, _args, asking) => listOpenRequests(reader(asking)),
  consultations: (_root, args, asking) => listLiaisonConsultations(reader(asking), args),
  consultation: (_root, { id }, asking) => findLiaisonConsultation(reader(asking), id),
  whatWouldChange: (_root, { consultationId }, asking) => whatWouldChange(reader(asking), consultationId),
  suggestedTowns: (_root, { consultationId }, asking) => suggestTowns(reader(asking), consultationId),
  liveMap: (_root, _args, asking) => readLiveMap(reader(asking)),
  alerts: (_root, args, asking) => listLiaisonAlerts(reader(asking), args),
  alert: (_root, { id }, asking) => findLiaisonAlert(reader(asking), id),
  places: (_root, args, asking) => listTowns(reader(asking), args),
  suppliers: (_root, { search }, asking) => listSuppliers(reader(asking), search),
  nationalStops: (_root, _args, { asker, equipment }) =>
    listStops({ equipment, viewer: permitted(asker, 'stopNationally') }),
};

const mutation: Required<MutationResolvers<Asking>> = {
  verifyAffiliations: doingJudged('answerAsLiaison', verifyAffiliations, showVerified),
  decideConsultation: doing('answerAsLiaison', decideConsultation, showDecided),
  acknowledgeAlert: doing('answerAsLiaison', acknowledgeAs('liaison'), showAlertOr),
  recordPlacementStop: doingJudged('stopNationally', recordNationalStop, showStopOr),
  liftPlacementStop: doingJudged('stopNationally', liftNationalPlacementStop, showStopOr),
};

const subscription: SubscriptionResolvers<Asking> = {
  alertChanged: watching('alertChanged', {
    deed: 'readAsLiaison',
    changes: byEntries(findChangedAlerts),
    show: findLiaisonAlert,
  }),
  consultationChanged: watching('consultationChanged', {
    deed: 'readAsLiaison',
    changes: byMarks(listMarksOfRegionsConsultations),
    show: findLiaisonConsultation,
  }),
};

export const resolvers: Resolvers<Asking> = { ...days, Query: query, Mutation: mutation, Subscription: subscription };
