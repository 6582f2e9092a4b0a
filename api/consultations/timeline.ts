import type { ConsultationEvent, ConsultationEventKind } from '#schema/generated/coordinator.ts';
import type { ShownConsultation } from '../graph/queries/list-consultations-of-coordinator.ts';

/** What has happened to a consultation, the first at the top; what has no instant, because none was kept then, is last of its kind. */
export function timelineOf(consultation: ShownConsultation): readonly ConsultationEvent[] {
  const { openedAt, regionalAt, nationalAt, decision, answeredAt, overrides, status, closedAt } = consultation;
  const decided = overrides.filter((override) => override.status !== 'REQUESTED');
  const events = [
    event('OPENED', openedAt),
    ...(regionalAt === null ? [] : [event('ESCALATED_TO_REGIONAL', regionalAt)]),
    ...(nationalAt === null ? [] : [event('ESCALATED_TO_NATIONAL', nationalAt)]),
    ...(decision === null ? [] : [event(decision, answeredAt)]),
    ...overrides.map(({ requestedAt }) => event('OVERRIDE_REQUESTED', requestedAt)),
    ...decided.map((override) =>
      event(override.status === 'APPROVED' ? 'OVERRIDE_APPROVED' : 'OVERRIDE_REFUSED', override.decidedAt),
    ),
    ...(isClosed(status) ? [event(status, closedAt)] : []),
  ];
  return events.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0));
}

const event = (kind: ConsultationEventKind, at: string | null): ConsultationEvent => ({ kind, at });
const closing = ['USED', 'WITHDRAWN', 'TIMED_OUT'] as const;
type Closing = (typeof closing)[number];
const isClosed = (status: ShownConsultation['status']): status is Closing =>
  closing.some((closed) => closed === status);

/** Instants sort as text. Only how it was closed can lack one, and that came last. */
const orderOf = ({ at }: ConsultationEvent): string => at ?? '9999';
