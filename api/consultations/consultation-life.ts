import { addDays } from '../conflicts/days.ts';
import type { Day } from '../conflicts/facts.ts';

export type ConsultationStatus = 'OPEN' | 'APPROVED' | 'ADVISED_AGAINST' | 'WITHDRAWN' | 'TIMED_OUT' | 'USED';
export type ConsultationEvent = 'APPROVE' | 'ADVISE_AGAINST' | 'WITHDRAW' | 'TIME_OUT' | 'USE';

/** An answered one is withdrawn to let go of the place, so that another can be asked about. */
const life: Readonly<Record<ConsultationStatus, Readonly<Partial<Record<ConsultationEvent, ConsultationStatus>>>>> = {
  OPEN: { APPROVE: 'APPROVED', ADVISE_AGAINST: 'ADVISED_AGAINST', WITHDRAW: 'WITHDRAWN', TIME_OUT: 'TIMED_OUT' },
  APPROVED: { WITHDRAW: 'WITHDRAWN', TIME_OUT: 'TIMED_OUT', USE: 'USED' },
  ADVISED_AGAINST: { WITHDRAW: 'WITHDRAWN', TIME_OUT: 'TIMED_OUT', USE: 'USED' },
  WITHDRAWN: {},
  TIMED_OUT: {},
  USED: {},
};

/** What a consultation becomes; null where that can't happen to it any more. */
export const statusAfter = (status: ConsultationStatus, event: ConsultationEvent): ConsultationStatus | null =>
  life[status][event] ?? null;

/** While it is one of these, it holds its place. */
export const holding: readonly ConsultationStatus[] = ['OPEN', 'APPROVED', 'ADVISED_AGAINST'];

const holdDays = 14;

/** The first day on which an answered consultation holds its place no more. Authority: DESIGN, "From question to placement", 2. */
export const holdUntil = (answeredOn: Day): Day => addDays(answeredOn, holdDays);

type Held = { readonly status: ConsultationStatus; readonly openedOn: Day; readonly holdUntil: Day | null };

/** An answered one lets go of its place when its days are over; one that nobody answers does so as long after it was asked. */
export function isOver({ status, openedOn, holdUntil: until }: Held, today: Day): boolean {
  return holding.includes(status) && (until ?? holdUntil(openedOn)) <= today;
}
