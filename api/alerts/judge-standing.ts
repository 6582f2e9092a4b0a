import type { Day, Inquiry, Policy } from '../conflicts/facts.ts';
import { judge } from '../conflicts/judge.ts';
import type { StandingPlacement } from '../graph/queries/standing-placement.ts';
import type { Judged } from './alert.ts';
import { judged } from './grounds.ts';

/** The day on which standing placements are judged, and by which policy. */
export type Moment = { readonly today: Day; readonly policy: Policy };

/** The question that a standing placement asks: everybody whom it places, for what is left from the later of its start and today. */
export function questionOf({ subjects, case: caseId, municipality, place, from, to }: StandingPlacement, today: Day) {
  return { subjects, caseId, municipality, place, from: from > today ? from : today, to };
}

export type QuestionOfStay = ReturnType<typeof questionOf>;

/** Holds that were opened after the placement do not crowd it out. */
export function judgeStanding(placement: StandingPlacement, inquiry: Inquiry): Judged {
  const question = { ...inquiry.question, holdOpened: placement.opened };
  const { findings } = judge({ ...inquiry, question });
  return judged({ id: placement.id, accepted: placement.accepted ?? [] }, findings);
}
