import type { ExitCaseResolvers, MutationResolvers } from '#schema/generated/coordinator.ts';
import { acknowledgeAs } from '../../alerts/acknowledge-as.ts';
import { showAlertOr } from '../../alerts/show-alert-outcome.ts';
import { findVerification } from '../../cases/find-verification.ts';
import { openCase } from '../../cases/open-case.ts';
import { recordConsent } from '../../cases/record-consent.ts';
import { requestVerification } from '../../cases/request-verification.ts';
import { withdrawConsent } from '../../cases/withdraw-consent.ts';
import { requestConsultation } from '../../consultations/request-consultation.ts';
import { requestOverride } from '../../consultations/request-override.ts';
import { listOwnConsultations } from '../../consultations/show-consultation.ts';
import * as show from '../../consultations/show-outcome.ts';
import { withdrawConsultation } from '../../consultations/withdraw-consultation.ts';
import { permitted } from '../../identity/permitted.ts';
import { listOwnChecks } from '../../placements/show-check.ts';
import { listOwnPlacements } from '../../placements/show-placement.ts';
import { doing, doingJudged } from '../doing.ts';
import type { Asking } from './asking.ts';

/** What a coordinator does with cases and consultations. */
export const consulting = {
  openCase: doingJudged('changeCases', openCase, show.showOpened),
  recordConsent: doingJudged('changeCases', recordConsent, show.showCaseOr),
  withdrawConsent: doingJudged('changeCases', withdrawConsent, show.showWithdrawn),
  requestVerification: doing('changeCases', requestVerification, show.showVerificationOr),
  requestConsultation: doingJudged('consult', requestConsultation, show.showRequested),
  withdrawConsultation: doingJudged('consult', withdrawConsultation, show.showLetGo),
  requestOverride: doing('consult', requestOverride, show.showOverrideOr),
  acknowledgeAlert: doing('answerAlerts', acknowledgeAs('coordinator'), showAlertOr),
} satisfies MutationResolvers<Asking>;

/** What a case has beside its household, for who wants it. */
export const caseFields: ExitCaseResolvers<Asking> = {
  consultations: ({ id }, _args, { asker, equipment }) =>
    listOwnConsultations({ equipment, viewer: permitted(asker, 'consult') }, id),
  verification: ({ id }, _args, { asker, equipment }) =>
    findVerification({ equipment, viewer: permitted(asker, 'case') }, id),
  checks: ({ id }, _args, { asker, equipment }) => listOwnChecks({ equipment, viewer: permitted(asker, 'case') }, id),
  placements: ({ id }, _args, { asker, equipment }) =>
    listOwnPlacements({ equipment, viewer: permitted(asker, 'place') }, { case: id }),
};
