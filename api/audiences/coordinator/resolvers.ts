import type {
  MutationResolvers,
  QueryResolvers,
  Resolvers,
  SubscriptionResolvers,
} from '#schema/generated/coordinator.ts';
import { findAlert, listOwnAlerts } from '../../alerts/show-alert.ts';
import { listDue } from '../../cases/list-due.ts';
import { showDecision } from '../../cases/show-decision.ts';
import { findConsultation } from '../../consultations/show-consultation.ts';
import { listMarksOfOwnAlerts, listMarksOfOwnConsultations } from '../../graph/queries/list-marks-of-coordinator.ts';
import { permitted } from '../../identity/permitted.ts';
import { presentViewer } from '../../identity/present-viewer.ts';
import { checkPlacement } from '../../placements/check-placement.ts';
import { orCouldNotBeChecked } from '../../placements/could-not-be-checked.ts';
import { findOwnCase } from '../../placements/find-own-case.ts';
import { holdBack } from '../../placements/hold-back.ts';
import { listOwnCases } from '../../placements/list-own-cases.ts';
import { listPlaces } from '../../placements/list-places.ts';
import { listOwnSuppliers } from '../../placements/record-placement-stop.ts';
import { findOwnPlacement, listOwnPlacements } from '../../placements/show-placement.ts';
import { byMarks, watching } from '../watching.ts';
import type { Asking } from './asking.ts';
import { caseFields, consulting } from './consulting.ts';
import { days } from './days.ts';
import { placing } from './placing.ts';

const query: Required<QueryResolvers<Asking>> = {
  me: (_root, _args, { asker }) => presentViewer(permitted(asker, 'me')),
  cases: (_root, args, { asker, equipment }) => listOwnCases(equipment, permitted(asker, 'cases'), args),
  case: (_root, { id }, { asker, equipment }) => findOwnCase(equipment, permitted(asker, 'case'), id),
  places: (_root, args, { asker, equipment }) => listPlaces(equipment, permitted(asker, 'places'), args),
  due: (_root, _args, { asker, equipment }) => listDue({ equipment, viewer: permitted(asker, 'cases') }),
  alerts: (_root, args, { asker, equipment }) =>
    listOwnAlerts({ equipment, viewer: permitted(asker, 'answerAlerts') }, args),
  placements: (_root, { standing }, { asker, equipment }) =>
    listOwnPlacements({ equipment, viewer: permitted(asker, 'place') }, { standing }),
  placement: (_root, { id }, { asker, equipment }) =>
    findOwnPlacement({ equipment, viewer: permitted(asker, 'place') }, id),
  consultation: (_root, { id }, { asker, equipment }) =>
    findConsultation({ equipment, viewer: permitted(asker, 'consult') }, id),
  decisionRecord: (_root, { placementId }, { asker, equipment }) =>
    showDecision({ equipment, viewer: permitted(asker, 'place') }, placementId),
  suppliers: (_root, _args, { asker, equipment }) => listOwnSuppliers({ equipment, viewer: permitted(asker, 'place') }),
};

const mutation: Required<MutationResolvers<Asking>> = {
  ...consulting,
  ...placing,
  checkPlacement: (_root, { input }, { asker, equipment }) =>
    holdBack(equipment.replyNotBeforeMs, () =>
      orCouldNotBeChecked(equipment, asker, (signal) =>
        checkPlacement(equipment, permitted(asker, 'checkPlacement'), { input, signal }),
      ),
    ),
};

const subscription: SubscriptionResolvers<Asking> = {
  alertChanged: watching('alertChanged', {
    deed: 'answerAlerts',
    changes: byMarks(listMarksOfOwnAlerts),
    show: findAlert,
  }),
  consultationChanged: watching('consultationChanged', {
    deed: 'consult',
    changes: byMarks(listMarksOfOwnConsultations),
    show: findConsultation,
  }),
};

export const resolvers: Resolvers<Asking> = {
  ...{ ...days, Query: query, Mutation: mutation, Subscription: subscription },
  ExitCase: caseFields,
};
