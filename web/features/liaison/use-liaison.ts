import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  AcknowledgeAlertDocument,
  type AcknowledgeAlertMutation,
  AlertDocument,
  AnsweredConsultationsDocument,
  type AnsweredConsultationsQuery,
  ConsultationDocument,
  DecideConsultationDocument,
  type DecideConsultationMutation,
  InboxDocument,
  SuggestedTownsDocument,
  type SuggestedTownsQuery,
  VerificationRequestsDocument,
  VerifyAffiliationsDocument,
  type VerifyAffiliationsMutation,
  WhatWouldChangeDocument,
  type WhatWouldChangeQuery,
} from '#schema/generated/police-liaison-operations.ts';
import { useAsk } from '../../service/ask-context.tsx';
import { useOperation } from '../../service/use-operation.ts';
import type { AnswerContent, VerifyContent } from './draft.ts';

export type AnswerOutcome = DecideConsultationMutation['decideConsultation'];
export type AcknowledgeOutcome = AcknowledgeAlertMutation['acknowledgeAlert'];
export type VerifyOutcome = VerifyAffiliationsMutation['verifyAffiliations'];
export type Without = NonNullable<WhatWouldChangeQuery['whatWouldChange']>[number];
export type SuggestedTown = NonNullable<SuggestedTownsQuery['suggestedTowns']>[number];

/** Asked again whenever one comes back to it. */
const fresh = { refetchOnWindowFocus: true, refetchOnMount: 'always' } as const;

/** Costs a judgement, or forms stand on it: not asked again because something happened elsewhere. */
const still = { refetchOnWindowFocus: false, meta: { isStill: true } } as const;

export function useInbox() {
  const ask = useAsk();
  return useQuery({ queryKey: ['liaison', 'inbox'], queryFn: () => ask(InboxDocument, {}), ...fresh });
}

export type AnsweredConsultation = AnsweredConsultationsQuery['consultations']['edges'][number]['node'];

const mostPages = 10;

/** Those that wait no more, the latest first; the service lists the earliest first, so that all pages are asked for. */
export function useAnswered() {
  const ask = useAsk();
  const queryFn = async () => {
    const found: AnsweredConsultation[] = [];
    let after: string | null = null;
    for (let page = 0; page < mostPages; page += 1) {
      const { consultations }: AnsweredConsultationsQuery = await ask(AnsweredConsultationsDocument, { after });
      found.push(...consultations.edges.map(({ node }) => node));
      after = consultations.pageInfo.endCursor;
      if (!consultations.pageInfo.hasNextPage) break;
    }
    return found.toSorted((a, b) => b.answerBy.localeCompare(a.answerBy));
  };
  return useQuery({ queryKey: ['liaison', 'answered'], queryFn, ...fresh });
}

export function useConsultation(id: string) {
  const ask = useAsk();
  const queryFn = async () => (await ask(ConsultationDocument, { id })).consultation;
  return useQuery({ queryKey: ['liaison', 'consultation', id], queryFn, ...fresh });
}

export function useAlert(id: string) {
  const ask = useAsk();
  const queryFn = async () => (await ask(AlertDocument, { id })).alert;
  return useQuery({ queryKey: ['liaison', 'alert', id], queryFn, ...fresh });
}

/** Not asked again while it is open: once somebody is verified it waits no more, and the forms of the others in the household would go. */
export function useRequest(id: string) {
  const ask = useAsk();
  const queryFn = async () =>
    (await ask(VerificationRequestsDocument, {})).verificationRequests.find((request) => request.id === id) ?? null;
  return useQuery({ queryKey: ['liaison', 'request', id], queryFn, ...still, refetchOnMount: 'always' });
}

/** Only when somebody wonders: it judges anew. */
export function useWithout(id: string, isAsked: boolean) {
  const ask = useAsk();
  const queryFn = async () => orThrow((await ask(WhatWouldChangeDocument, { id })).whatWouldChange);
  return useQuery({ queryKey: ['liaison', 'without', id], queryFn, enabled: isAsked, ...still });
}

export function useTowns(id: string) {
  const ask = useAsk();
  const queryFn = async () => orThrow((await ask(SuggestedTownsDocument, { id })).suggestedTowns);
  return useQuery({ queryKey: ['liaison', 'towns', id], queryFn, ...still });
}

/** No such consultation any more; none of a list says something else. */
function orThrow<Found>(found: Found | null): Found {
  if (found === null) throw new Error('no such consultation');
  return found;
}

export function useReload() {
  const known = useQueryClient();
  return () => known.invalidateQueries({ queryKey: ['liaison'] });
}

export function useAnswering(keptAs: string) {
  const ask = useAsk();
  return useOperation<AnswerContent, AnswerOutcome>(
    async (input) => (await ask(DecideConsultationDocument, { input })).decideConsultation,
    keptAs,
  );
}

export function useAcknowledging() {
  const ask = useAsk();
  return useOperation<{ readonly alertId: string }, AcknowledgeOutcome>(
    async (input) => (await ask(AcknowledgeAlertDocument, { input })).acknowledgeAlert,
  );
}

export function useVerifying(keptAs: string) {
  const ask = useAsk();
  return useOperation<VerifyContent, VerifyOutcome>(
    async (input) => (await ask(VerifyAffiliationsDocument, { input })).verifyAffiliations,
    keptAs,
  );
}
